; generated from specs/s4d.yaml by `make generated`: do not edit
; s4d H=8 N=32 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v121 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds i64, ptr %v1, i64 9
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 15
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 19
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  store i64 0, ptr %v121, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v123 = load ptr, ptr %v122, align 4
  %v124 = mul i64 %v2, 0
  %v125 = add i64 %v124, 0
  %v126 = getelementptr inbounds float, ptr %v123, i64 %v125
  %v127 = getelementptr inbounds i64, ptr %v1, i64 4
  %v128 = load i64, ptr %v127, align 8
  %v129 = icmp eq i64 %v128, 0
  br i1 %v129, label %b0, label %b1
b0:
  %v130 = icmp eq i64 %v2, 0
  br i1 %v130, label %b2, label %b3
b2:
  br label %b4
b4:
  %v131 = phi i64 [ 0, %b2 ], [ %v175, %b5 ]
  %v132 = icmp slt i64 %v131, 256
  br i1 %v132, label %b5, label %b6
b5:
  %v133 = add i64 0, %v131
  %v134 = getelementptr inbounds float, ptr %v12, i64 %v133
  %v135 = load <8 x float>, ptr %v134, align 4
  %v136 = fcmp olt <8 x float> %v135, splat (float 0xC05A400000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v135
  %v138 = fcmp ogt <8 x float> %v137, splat (float 0x4056400000000000)
  %v139 = select <8 x i1> %v138, <8 x float> splat (float 0x4056400000000000), <8 x float> %v137
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v141 = fsub <8 x float> %v140, splat (float 0x4168000000000000)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v139)
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v142)
  %v144 = bitcast <8 x float> %v140 to <8 x i32>
  %v145 = fmul <8 x float> %v143, %v143
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v143, <8 x float> splat (float 0x3F81227F40000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v143, <8 x float> splat (float 0x3FA5556740000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v143, <8 x float> splat (float 0x3FC5554B00000000))
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v143, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v149, <8 x float> %v143)
  %v151 = sub <8 x i32> %v144, splat (i32 1262485250)
  %v152 = lshr <8 x i32> %v151, splat (i32 1)
  %v153 = sub <8 x i32> %v151, %v152
  %v154 = shl <8 x i32> %v152, splat (i32 23)
  %v155 = bitcast <8 x i32> %v154 to <8 x float>
  %v156 = shl <8 x i32> %v153, splat (i32 23)
  %v157 = bitcast <8 x i32> %v156 to <8 x float>
  %v158 = fadd <8 x float> %v150, splat (float 0x3FF0000000000000)
  %v159 = fmul <8 x float> %v158, %v155
  %v160 = fmul <8 x float> %v159, %v157
  %v161 = fmul <8 x float> %v160, %v160
  %v162 = add i64 0, %v131
  %v163 = getelementptr inbounds float, ptr %v14, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fmul <8 x float> %v164, %v164
  %v166 = fadd <8 x float> %v161, %v165
  %v167 = add i64 0, %v131
  %v168 = getelementptr inbounds float, ptr %v50, i64 %v167
  %v169 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = add i64 0, %v131
  %v172 = getelementptr inbounds float, ptr %v52, i64 %v171
  store <8 x float> %v160, ptr %v172, align 4
  %v173 = add i64 0, %v131
  %v174 = getelementptr inbounds float, ptr %v54, i64 %v173
  store <8 x float> %v166, ptr %v174, align 4
  %v175 = add nsw i64 %v131, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b7, label %b8
b7:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = load i64, ptr %v121, align 8
  %v180 = add i64 %v179, 1
  store i64 %v180, ptr %v121, align 8
  %v181 = mul i64 %v3, %v180
  br label %b9
b9:
  %v182 = load atomic i64, ptr %v177 acquire, align 8
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b10, label %b11
b10:
  %v184 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v185 = getelementptr inbounds i64, ptr %v1, i64 4
  %v186 = load i64, ptr %v185, align 8
  %v187 = icmp eq i64 %v186, 0
  br i1 %v187, label %b12, label %b13
b12:
  %v188 = icmp eq i64 %v2, 0
  br i1 %v188, label %b14, label %b15
b14:
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v10, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = fcmp olt <8 x float> %v191, splat (float 0xC05A400000000000)
  %v193 = select <8 x i1> %v192, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v191
  %v194 = fcmp ogt <8 x float> %v193, splat (float 0x4056400000000000)
  %v195 = select <8 x i1> %v194, <8 x float> splat (float 0x4056400000000000), <8 x float> %v193
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v197 = fsub <8 x float> %v196, splat (float 0x4168000000000000)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v195)
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v198)
  %v200 = bitcast <8 x float> %v196 to <8 x i32>
  %v201 = fmul <8 x float> %v199, %v199
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v199, <8 x float> splat (float 0x3F81227F40000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> splat (float 0x3FA5556740000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v199, <8 x float> splat (float 0x3FC5554B00000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v205, <8 x float> %v199)
  %v207 = sub <8 x i32> %v200, splat (i32 1262485250)
  %v208 = lshr <8 x i32> %v207, splat (i32 1)
  %v209 = sub <8 x i32> %v207, %v208
  %v210 = shl <8 x i32> %v208, splat (i32 23)
  %v211 = bitcast <8 x i32> %v210 to <8 x float>
  %v212 = shl <8 x i32> %v209, splat (i32 23)
  %v213 = bitcast <8 x i32> %v212 to <8 x float>
  %v214 = fadd <8 x float> %v206, splat (float 0x3FF0000000000000)
  %v215 = fmul <8 x float> %v214, %v211
  %v216 = fmul <8 x float> %v215, %v213
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v56, i64 %v217
  store <8 x float> %v216, ptr %v218, align 4
  br label %b15
b15:
  br label %b13
b13:
  %v219 = icmp sgt i64 %v3, 1
  br i1 %v219, label %b16, label %b17
b16:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 3
  %v221 = atomicrmw add ptr %v220, i64 1 acq_rel
  %v222 = load i64, ptr %v121, align 8
  %v223 = add i64 %v222, 1
  store i64 %v223, ptr %v121, align 8
  %v224 = mul i64 %v3, %v223
  br label %b18
b18:
  %v225 = load atomic i64, ptr %v220 acquire, align 8
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b19, label %b20
b19:
  %v227 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 4
  %v229 = load i64, ptr %v228, align 8
  %v230 = icmp eq i64 %v229, 0
  br i1 %v230, label %b21, label %b22
b21:
  %v231 = icmp eq i64 %v2, 0
  br i1 %v231, label %b23, label %b24
b23:
  br label %b25
b25:
  %v232 = phi i64 [ 0, %b23 ], [ %v379, %b30 ]
  %v233 = icmp slt i64 %v232, 8
  br i1 %v233, label %b26, label %b27
b26:
  %v234 = add i64 0, %v232
  %v235 = getelementptr inbounds float, ptr %v56, i64 %v234
  %v236 = load float, ptr %v235, align 4
  br label %b28
b28:
  %v237 = phi i64 [ 0, %b26 ], [ %v378, %b29 ]
  %v238 = icmp slt i64 %v237, 32
  br i1 %v238, label %b29, label %b30
b29:
  %v239 = mul i64 %v232, 32
  %v240 = add i64 0, %v239
  %v241 = add i64 %v240, %v237
  %v242 = getelementptr inbounds float, ptr %v52, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = insertelement <8 x float> poison, float %v236, i64 0
  %v245 = shufflevector <8 x float> %v244, <8 x float> poison, <8 x i32> zeroinitializer
  %v246 = fmul <8 x float> %v243, %v245
  %v247 = fneg <8 x float> %v246
  %v248 = fcmp olt <8 x float> %v247, splat (float 0xC05A400000000000)
  %v249 = select <8 x i1> %v248, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v247
  %v250 = fcmp ogt <8 x float> %v249, splat (float 0x4056400000000000)
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0x4056400000000000), <8 x float> %v249
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v251, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v253 = fsub <8 x float> %v252, splat (float 0x4168000000000000)
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v251)
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v253, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v254)
  %v256 = bitcast <8 x float> %v252 to <8 x i32>
  %v257 = fmul <8 x float> %v255, %v255
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v255, <8 x float> splat (float 0x3F81227F40000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v258, <8 x float> %v255, <8 x float> splat (float 0x3FA5556740000000))
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> %v255, <8 x float> splat (float 0x3FC5554B00000000))
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v260, <8 x float> %v255, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v261, <8 x float> %v255)
  %v263 = sub <8 x i32> %v256, splat (i32 1262485250)
  %v264 = lshr <8 x i32> %v263, splat (i32 1)
  %v265 = sub <8 x i32> %v263, %v264
  %v266 = shl <8 x i32> %v264, splat (i32 23)
  %v267 = bitcast <8 x i32> %v266 to <8 x float>
  %v268 = shl <8 x i32> %v265, splat (i32 23)
  %v269 = bitcast <8 x i32> %v268 to <8 x float>
  %v270 = fadd <8 x float> %v262, splat (float 0x3FF0000000000000)
  %v271 = fmul <8 x float> %v270, %v267
  %v272 = fmul <8 x float> %v271, %v269
  %v273 = mul i64 %v232, 32
  %v274 = add i64 0, %v273
  %v275 = add i64 %v274, %v237
  %v276 = getelementptr inbounds float, ptr %v14, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = fmul <8 x float> %v245, %v277
  %v279 = extractelement <8 x float> %v278, i64 0
  %v280 = call float @cosf(float %v279)
  %v281 = extractelement <8 x float> %v278, i64 1
  %v282 = call float @cosf(float %v281)
  %v283 = extractelement <8 x float> %v278, i64 2
  %v284 = call float @cosf(float %v283)
  %v285 = extractelement <8 x float> %v278, i64 3
  %v286 = call float @cosf(float %v285)
  %v287 = extractelement <8 x float> %v278, i64 4
  %v288 = call float @cosf(float %v287)
  %v289 = extractelement <8 x float> %v278, i64 5
  %v290 = call float @cosf(float %v289)
  %v291 = extractelement <8 x float> %v278, i64 6
  %v292 = call float @cosf(float %v291)
  %v293 = extractelement <8 x float> %v278, i64 7
  %v294 = call float @cosf(float %v293)
  %v295 = insertelement <8 x float> poison, float %v280, i64 0
  %v296 = insertelement <8 x float> %v295, float %v282, i64 1
  %v297 = insertelement <8 x float> %v296, float %v284, i64 2
  %v298 = insertelement <8 x float> %v297, float %v286, i64 3
  %v299 = insertelement <8 x float> %v298, float %v288, i64 4
  %v300 = insertelement <8 x float> %v299, float %v290, i64 5
  %v301 = insertelement <8 x float> %v300, float %v292, i64 6
  %v302 = insertelement <8 x float> %v301, float %v294, i64 7
  %v303 = fmul <8 x float> %v272, %v302
  %v304 = extractelement <8 x float> %v278, i64 0
  %v305 = call float @sinf(float %v304)
  %v306 = extractelement <8 x float> %v278, i64 1
  %v307 = call float @sinf(float %v306)
  %v308 = extractelement <8 x float> %v278, i64 2
  %v309 = call float @sinf(float %v308)
  %v310 = extractelement <8 x float> %v278, i64 3
  %v311 = call float @sinf(float %v310)
  %v312 = extractelement <8 x float> %v278, i64 4
  %v313 = call float @sinf(float %v312)
  %v314 = extractelement <8 x float> %v278, i64 5
  %v315 = call float @sinf(float %v314)
  %v316 = extractelement <8 x float> %v278, i64 6
  %v317 = call float @sinf(float %v316)
  %v318 = extractelement <8 x float> %v278, i64 7
  %v319 = call float @sinf(float %v318)
  %v320 = insertelement <8 x float> poison, float %v305, i64 0
  %v321 = insertelement <8 x float> %v320, float %v307, i64 1
  %v322 = insertelement <8 x float> %v321, float %v309, i64 2
  %v323 = insertelement <8 x float> %v322, float %v311, i64 3
  %v324 = insertelement <8 x float> %v323, float %v313, i64 4
  %v325 = insertelement <8 x float> %v324, float %v315, i64 5
  %v326 = insertelement <8 x float> %v325, float %v317, i64 6
  %v327 = insertelement <8 x float> %v326, float %v319, i64 7
  %v328 = fmul <8 x float> %v272, %v327
  %v329 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v330 = shufflevector <8 x float> %v329, <8 x float> poison, <8 x i32> zeroinitializer
  %v331 = fsub <8 x float> %v303, %v330
  %v332 = fmul <8 x float> %v328, %v277
  %v333 = fmul <8 x float> %v243, %v331
  %v334 = fsub <8 x float> %v332, %v333
  %v335 = mul i64 %v232, 32
  %v336 = add i64 0, %v335
  %v337 = add i64 %v336, %v237
  %v338 = getelementptr inbounds float, ptr %v54, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = fdiv <8 x float> %v334, %v339
  %v341 = fmul <8 x float> %v243, %v328
  %v342 = fneg <8 x float> %v341
  %v343 = fmul <8 x float> %v331, %v277
  %v344 = fsub <8 x float> %v342, %v343
  %v345 = fdiv <8 x float> %v344, %v339
  %v346 = mul i64 %v232, 32
  %v347 = add i64 0, %v346
  %v348 = add i64 %v347, %v237
  %v349 = getelementptr inbounds float, ptr %v58, i64 %v348
  store <8 x float> %v272, ptr %v349, align 4
  %v350 = mul i64 %v232, 32
  %v351 = add i64 0, %v350
  %v352 = add i64 %v351, %v237
  %v353 = getelementptr inbounds float, ptr %v60, i64 %v352
  store <8 x float> %v302, ptr %v353, align 4
  %v354 = mul i64 %v232, 32
  %v355 = add i64 0, %v354
  %v356 = add i64 %v355, %v237
  %v357 = getelementptr inbounds float, ptr %v62, i64 %v356
  store <8 x float> %v303, ptr %v357, align 4
  %v358 = mul i64 %v232, 32
  %v359 = add i64 0, %v358
  %v360 = add i64 %v359, %v237
  %v361 = getelementptr inbounds float, ptr %v64, i64 %v360
  store <8 x float> %v327, ptr %v361, align 4
  %v362 = mul i64 %v232, 32
  %v363 = add i64 0, %v362
  %v364 = add i64 %v363, %v237
  %v365 = getelementptr inbounds float, ptr %v66, i64 %v364
  store <8 x float> %v328, ptr %v365, align 4
  %v366 = mul i64 %v232, 32
  %v367 = add i64 0, %v366
  %v368 = add i64 %v367, %v237
  %v369 = getelementptr inbounds float, ptr %v68, i64 %v368
  store <8 x float> %v331, ptr %v369, align 4
  %v370 = mul i64 %v232, 32
  %v371 = add i64 0, %v370
  %v372 = add i64 %v371, %v237
  %v373 = getelementptr inbounds float, ptr %v70, i64 %v372
  store <8 x float> %v340, ptr %v373, align 4
  %v374 = mul i64 %v232, 32
  %v375 = add i64 0, %v374
  %v376 = add i64 %v375, %v237
  %v377 = getelementptr inbounds float, ptr %v72, i64 %v376
  store <8 x float> %v345, ptr %v377, align 4
  %v378 = add nsw i64 %v237, 8
  br label %b28
b30:
  %v379 = add nsw i64 %v232, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b31, label %b32
b31:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = load i64, ptr %v121, align 8
  %v384 = add i64 %v383, 1
  store i64 %v384, ptr %v121, align 8
  %v385 = mul i64 %v3, %v384
  br label %b33
b33:
  %v386 = load atomic i64, ptr %v381 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b34, label %b35
b34:
  %v388 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v389 = getelementptr inbounds i64, ptr %v1, i64 4
  %v390 = load i64, ptr %v389, align 8
  %v391 = icmp eq i64 %v390, 0
  br i1 %v391, label %b36, label %b37
b36:
  %v392 = getelementptr inbounds i64, ptr %v1, i64 51
  %v393 = load i64, ptr %v392, align 8
  %v394 = icmp eq i64 %v393, 0
  br i1 %v394, label %b38, label %b39
b38:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b40
b40:
  %v408 = phi i64 [ %v402, %b38 ], [ %v422, %b45 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b41, label %b42
b41:
  %v410 = and i64 0, %v104
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v408
  %v413 = mul i64 %v412, 256
  %v414 = getelementptr inbounds float, ptr %v26, i64 %v413
  br label %b43
b43:
  %v415 = phi i64 [ 0, %b41 ], [ %v421, %b44 ]
  %v416 = icmp slt i64 %v415, 256
  br i1 %v416, label %b44, label %b45
b44:
  %v417 = add i64 0, %v415
  %v418 = getelementptr inbounds float, ptr %v414, i64 %v417
  %v419 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v420 = shufflevector <8 x float> %v419, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v420, ptr %v418, align 4
  %v421 = add nsw i64 %v415, 8
  br label %b43
b45:
  %v422 = add nsw i64 %v408, 1
  br label %b40
b42:
  br label %b39
b39:
  br label %b37
b37:
  %v423 = icmp sgt i64 %v3, 1
  br i1 %v423, label %b46, label %b47
b46:
  %v424 = getelementptr inbounds i64, ptr %v1, i64 3
  %v425 = atomicrmw add ptr %v424, i64 1 acq_rel
  %v426 = load i64, ptr %v121, align 8
  %v427 = add i64 %v426, 1
  store i64 %v427, ptr %v121, align 8
  %v428 = mul i64 %v3, %v427
  br label %b48
b48:
  %v429 = load atomic i64, ptr %v424 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b49, label %b50
b49:
  %v431 = call i32 @sched_yield()
  br label %b48
b50:
  br label %b47
b47:
  %v432 = getelementptr inbounds i64, ptr %v1, i64 4
  %v433 = load i64, ptr %v432, align 8
  %v434 = icmp eq i64 %v433, 0
  br i1 %v434, label %b51, label %b52
b51:
  %v435 = getelementptr inbounds i64, ptr %v1, i64 52
  %v436 = load i64, ptr %v435, align 8
  %v437 = icmp eq i64 %v436, 0
  br i1 %v437, label %b53, label %b54
b53:
  %v438 = add i64 %v7, 0
  %v439 = sdiv i64 %v438, 1
  %v440 = add i64 %v2, 1
  %v441 = mul i64 %v439, %v2
  %v442 = sdiv i64 %v441, %v3
  %v443 = mul i64 %v442, 1
  %v444 = icmp slt i64 %v443, %v7
  %v445 = select i1 %v444, i64 %v443, i64 %v7
  %v446 = mul i64 %v439, %v440
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  br label %b55
b55:
  %v451 = phi i64 [ %v445, %b53 ], [ %v465, %b60 ]
  %v452 = icmp slt i64 %v451, %v450
  br i1 %v452, label %b56, label %b57
b56:
  %v453 = and i64 0, %v106
  %v454 = mul i64 %v453, %v7
  %v455 = add i64 %v454, %v451
  %v456 = mul i64 %v455, 256
  %v457 = getelementptr inbounds float, ptr %v28, i64 %v456
  br label %b58
b58:
  %v458 = phi i64 [ 0, %b56 ], [ %v464, %b59 ]
  %v459 = icmp slt i64 %v458, 256
  br i1 %v459, label %b59, label %b60
b59:
  %v460 = add i64 0, %v458
  %v461 = getelementptr inbounds float, ptr %v457, i64 %v460
  %v462 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v463 = shufflevector <8 x float> %v462, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v463, ptr %v461, align 4
  %v464 = add nsw i64 %v458, 8
  br label %b58
b60:
  %v465 = add nsw i64 %v451, 1
  br label %b55
b57:
  br label %b54
b54:
  br label %b52
b52:
  %v466 = icmp sgt i64 %v3, 1
  br i1 %v466, label %b61, label %b62
b61:
  %v467 = getelementptr inbounds i64, ptr %v1, i64 3
  %v468 = atomicrmw add ptr %v467, i64 1 acq_rel
  %v469 = load i64, ptr %v121, align 8
  %v470 = add i64 %v469, 1
  store i64 %v470, ptr %v121, align 8
  %v471 = mul i64 %v3, %v470
  br label %b63
b63:
  %v472 = load atomic i64, ptr %v467 acquire, align 8
  %v473 = icmp slt i64 %v472, %v471
  br i1 %v473, label %b64, label %b65
b64:
  %v474 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  br label %b66
b66:
  %v475 = phi i64 [ 0, %b62 ], [ %v582, %b71 ]
  %v476 = icmp slt i64 %v475, %v5
  br i1 %v476, label %b67, label %b68
b67:
  %v477 = add i64 %v7, 0
  %v478 = sdiv i64 %v477, 1
  %v479 = add i64 %v2, 1
  %v480 = mul i64 %v478, %v2
  %v481 = sdiv i64 %v480, %v3
  %v482 = mul i64 %v481, 1
  %v483 = icmp slt i64 %v482, %v7
  %v484 = select i1 %v483, i64 %v482, i64 %v7
  %v485 = mul i64 %v478, %v479
  %v486 = sdiv i64 %v485, %v3
  %v487 = mul i64 %v486, 1
  %v488 = icmp slt i64 %v487, %v7
  %v489 = select i1 %v488, i64 %v487, i64 %v7
  br label %b69
b69:
  %v490 = phi i64 [ %v484, %b67 ], [ %v581, %b74 ]
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b70, label %b71
b70:
  br label %b72
b72:
  %v492 = phi i64 [ 0, %b70 ], [ %v580, %b77 ]
  %v493 = icmp slt i64 %v492, 8
  br i1 %v493, label %b73, label %b74
b73:
  %v494 = add i64 %v475, 0
  %v495 = and i64 %v494, %v104
  %v496 = mul i64 %v495, %v7
  %v497 = add i64 %v496, %v490
  %v498 = mul i64 %v497, 256
  %v499 = getelementptr inbounds float, ptr %v26, i64 %v498
  %v500 = add i64 %v475, 0
  %v501 = and i64 %v500, %v106
  %v502 = mul i64 %v501, %v7
  %v503 = add i64 %v502, %v490
  %v504 = mul i64 %v503, 256
  %v505 = getelementptr inbounds float, ptr %v28, i64 %v504
  %v506 = add i64 %v475, 0
  %v507 = and i64 %v506, %v100
  %v508 = mul i64 %v507, %v7
  %v509 = add i64 %v508, %v490
  %v510 = mul i64 %v509, 8
  %v511 = getelementptr inbounds float, ptr %v16, i64 %v510
  %v512 = add i64 0, %v492
  %v513 = getelementptr inbounds float, ptr %v511, i64 %v512
  %v514 = load float, ptr %v513, align 4
  %v515 = add i64 %v475, 1
  %v516 = and i64 %v515, %v104
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v490
  %v519 = mul i64 %v518, 256
  %v520 = getelementptr inbounds float, ptr %v26, i64 %v519
  %v521 = add i64 %v475, 1
  %v522 = and i64 %v521, %v106
  %v523 = mul i64 %v522, %v7
  %v524 = add i64 %v523, %v490
  %v525 = mul i64 %v524, 256
  %v526 = getelementptr inbounds float, ptr %v28, i64 %v525
  br label %b75
b75:
  %v527 = phi i64 [ 0, %b73 ], [ %v579, %b76 ]
  %v528 = icmp slt i64 %v527, 32
  br i1 %v528, label %b76, label %b77
b76:
  %v529 = mul i64 %v492, 32
  %v530 = add i64 0, %v529
  %v531 = add i64 %v530, %v527
  %v532 = getelementptr inbounds float, ptr %v62, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = mul i64 %v492, 32
  %v535 = add i64 0, %v534
  %v536 = add i64 %v535, %v527
  %v537 = getelementptr inbounds float, ptr %v499, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = fmul <8 x float> %v533, %v538
  %v540 = mul i64 %v492, 32
  %v541 = add i64 0, %v540
  %v542 = add i64 %v541, %v527
  %v543 = getelementptr inbounds float, ptr %v66, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = mul i64 %v492, 32
  %v546 = add i64 0, %v545
  %v547 = add i64 %v546, %v527
  %v548 = getelementptr inbounds float, ptr %v505, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = fmul <8 x float> %v544, %v549
  %v551 = fsub <8 x float> %v539, %v550
  %v552 = mul i64 %v492, 32
  %v553 = add i64 0, %v552
  %v554 = add i64 %v553, %v527
  %v555 = getelementptr inbounds float, ptr %v70, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = insertelement <8 x float> poison, float %v514, i64 0
  %v558 = shufflevector <8 x float> %v557, <8 x float> poison, <8 x i32> zeroinitializer
  %v559 = fmul <8 x float> %v556, %v558
  %v560 = fadd <8 x float> %v551, %v559
  %v561 = fmul <8 x float> %v533, %v549
  %v562 = fmul <8 x float> %v544, %v538
  %v563 = fadd <8 x float> %v561, %v562
  %v564 = mul i64 %v492, 32
  %v565 = add i64 0, %v564
  %v566 = add i64 %v565, %v527
  %v567 = getelementptr inbounds float, ptr %v72, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = fmul <8 x float> %v568, %v558
  %v570 = fadd <8 x float> %v563, %v569
  %v571 = mul i64 %v492, 32
  %v572 = add i64 0, %v571
  %v573 = add i64 %v572, %v527
  %v574 = getelementptr inbounds float, ptr %v520, i64 %v573
  store <8 x float> %v560, ptr %v574, align 4
  %v575 = mul i64 %v492, 32
  %v576 = add i64 0, %v575
  %v577 = add i64 %v576, %v527
  %v578 = getelementptr inbounds float, ptr %v526, i64 %v577
  store <8 x float> %v570, ptr %v578, align 4
  %v579 = add nsw i64 %v527, 8
  br label %b75
b77:
  %v580 = add nsw i64 %v492, 1
  br label %b72
b74:
  %v581 = add nsw i64 %v490, 1
  br label %b69
b71:
  %v582 = add nsw i64 %v475, 1
  br label %b66
b68:
  %v583 = icmp sgt i64 %v3, 1
  br i1 %v583, label %b78, label %b79
b78:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v585 = atomicrmw add ptr %v584, i64 1 acq_rel
  %v586 = load i64, ptr %v121, align 8
  %v587 = add i64 %v586, 1
  store i64 %v587, ptr %v121, align 8
  %v588 = mul i64 %v3, %v587
  br label %b80
b80:
  %v589 = load atomic i64, ptr %v584 acquire, align 8
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b81, label %b82
b81:
  %v591 = call i32 @sched_yield()
  br label %b80
b82:
  br label %b79
b79:
  %v592 = add i64 %v8, 0
  %v593 = sdiv i64 %v592, 1
  %v594 = add i64 %v2, 1
  %v595 = mul i64 %v593, %v2
  %v596 = sdiv i64 %v595, %v3
  %v597 = mul i64 %v596, 1
  %v598 = icmp slt i64 %v597, %v8
  %v599 = select i1 %v598, i64 %v597, i64 %v8
  %v600 = mul i64 %v593, %v594
  %v601 = sdiv i64 %v600, %v3
  %v602 = mul i64 %v601, 1
  %v603 = icmp slt i64 %v602, %v8
  %v604 = select i1 %v603, i64 %v602, i64 %v8
  br label %b83
b83:
  %v605 = phi i64 [ %v599, %b79 ], [ %v660, %b88 ]
  %v606 = icmp slt i64 %v605, %v604
  br i1 %v606, label %b84, label %b85
b84:
  br label %b86
b86:
  %v607 = phi i64 [ 0, %b84 ], [ %v659, %b91 ]
  %v608 = icmp slt i64 %v607, 8
  br i1 %v608, label %b87, label %b88
b87:
  br label %b89
b89:
  %v609 = phi i64 [ 0, %b87 ], [ %v644, %b90 ]
  %v610 = phi <8 x float> [ splat (float 0x0000000000000000), %b87 ], [ %v643, %b90 ]
  %v611 = icmp slt i64 %v609, 32
  br i1 %v611, label %b90, label %b91
b90:
  %v612 = mul i64 1, %v7
  %v613 = add i64 %v605, %v612
  %v614 = mul i64 %v613, 256
  %v615 = getelementptr inbounds float, ptr %v26, i64 %v614
  %v616 = mul i64 1, %v7
  %v617 = add i64 %v605, %v616
  %v618 = mul i64 %v617, 256
  %v619 = getelementptr inbounds float, ptr %v28, i64 %v618
  %v620 = mul i64 %v607, 32
  %v621 = add i64 0, %v620
  %v622 = add i64 %v621, %v609
  %v623 = getelementptr inbounds float, ptr %v18, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = mul i64 %v607, 32
  %v626 = add i64 0, %v625
  %v627 = add i64 %v626, %v609
  %v628 = getelementptr inbounds float, ptr %v615, i64 %v627
  %v629 = load <8 x float>, ptr %v628, align 4
  %v630 = fmul <8 x float> %v624, %v629
  %v631 = mul i64 %v607, 32
  %v632 = add i64 0, %v631
  %v633 = add i64 %v632, %v609
  %v634 = getelementptr inbounds float, ptr %v20, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = mul i64 %v607, 32
  %v637 = add i64 0, %v636
  %v638 = add i64 %v637, %v609
  %v639 = getelementptr inbounds float, ptr %v619, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fmul <8 x float> %v635, %v640
  %v642 = fsub <8 x float> %v630, %v641
  %v643 = fadd <8 x float> %v610, %v642
  %v644 = add nsw i64 %v609, 8
  br label %b89
b91:
  %v645 = shufflevector <8 x float> %v610, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v646 = shufflevector <8 x float> %v610, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v647 = fadd <4 x float> %v645, %v646
  %v648 = shufflevector <4 x float> %v647, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v649 = shufflevector <4 x float> %v647, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v650 = fadd <2 x float> %v648, %v649
  %v651 = extractelement <2 x float> %v650, i64 0
  %v652 = extractelement <2 x float> %v650, i64 1
  %v653 = fadd float %v651, %v652
  %v654 = fadd float %v653, 0x0000000000000000
  %v655 = mul i64 %v605, 8
  %v656 = getelementptr inbounds float, ptr %v74, i64 %v655
  %v657 = add i64 0, %v607
  %v658 = getelementptr inbounds float, ptr %v656, i64 %v657
  store float %v654, ptr %v658, align 4
  %v659 = add nsw i64 %v607, 1
  br label %b86
b88:
  %v660 = add nsw i64 %v605, 1
  br label %b83
b85:
  %v661 = add i64 %v8, 0
  %v662 = sdiv i64 %v661, 1
  %v663 = add i64 %v2, 1
  %v664 = mul i64 %v662, %v2
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v8
  %v668 = select i1 %v667, i64 %v666, i64 %v8
  %v669 = mul i64 %v662, %v663
  %v670 = sdiv i64 %v669, %v3
  %v671 = mul i64 %v670, 1
  %v672 = icmp slt i64 %v671, %v8
  %v673 = select i1 %v672, i64 %v671, i64 %v8
  br label %b92
b92:
  %v674 = phi i64 [ %v668, %b85 ], [ %v698, %b93 ]
  %v675 = icmp slt i64 %v674, %v673
  br i1 %v675, label %b93, label %b94
b93:
  %v676 = mul i64 %v674, 8
  %v677 = getelementptr inbounds float, ptr %v74, i64 %v676
  %v678 = mul i64 %v674, 8
  %v679 = getelementptr inbounds float, ptr %v16, i64 %v678
  %v680 = mul i64 %v674, 8
  %v681 = getelementptr inbounds float, ptr %v34, i64 %v680
  %v682 = add i64 0, 0
  %v683 = getelementptr inbounds float, ptr %v677, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v686 = shufflevector <8 x float> %v685, <8 x float> poison, <8 x i32> zeroinitializer
  %v687 = fmul <8 x float> %v686, %v684
  %v688 = add i64 0, 0
  %v689 = getelementptr inbounds float, ptr %v22, i64 %v688
  %v690 = load <8 x float>, ptr %v689, align 4
  %v691 = add i64 0, 0
  %v692 = getelementptr inbounds float, ptr %v679, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = fmul <8 x float> %v690, %v693
  %v695 = fadd <8 x float> %v687, %v694
  %v696 = add i64 0, 0
  %v697 = getelementptr inbounds float, ptr %v681, i64 %v696
  store <8 x float> %v695, ptr %v697, align 4
  %v698 = add nsw i64 %v674, 1
  br label %b92
b94:
  %v699 = icmp sgt i64 %v3, 1
  br i1 %v699, label %b95, label %b96
b95:
  %v700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v701 = atomicrmw add ptr %v700, i64 1 acq_rel
  %v702 = load i64, ptr %v121, align 8
  %v703 = add i64 %v702, 1
  store i64 %v703, ptr %v121, align 8
  %v704 = mul i64 %v3, %v703
  br label %b97
b97:
  %v705 = load atomic i64, ptr %v700 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b98, label %b99
b98:
  %v707 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v121 = alloca i64, i64 1, align 8
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds i64, ptr %v1, i64 9
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 13
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 14
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 15
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 18
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 19
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 38
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 39
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 40
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 41
  %v118 = load i64, ptr %v117, align 8
  %v119 = getelementptr inbounds i64, ptr %v1, i64 42
  %v120 = load i64, ptr %v119, align 8
  store i64 0, ptr %v121, align 8
  %v122 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v123 = load ptr, ptr %v122, align 4
  %v124 = mul i64 %v2, 0
  %v125 = add i64 %v124, 0
  %v126 = getelementptr inbounds float, ptr %v123, i64 %v125
  br label %b0
b0:
  %v127 = phi i64 [ 0, %entry ], [ %v257, %b5 ]
  %v128 = icmp slt i64 %v127, %v5
  br i1 %v128, label %b1, label %b2
b1:
  %v129 = sub i64 %v5, 1
  %v130 = sub i64 %v129, %v127
  %v131 = add i64 %v7, 0
  %v132 = sdiv i64 %v131, 1
  %v133 = add i64 %v2, 1
  %v134 = mul i64 %v132, %v2
  %v135 = sdiv i64 %v134, %v3
  %v136 = mul i64 %v135, 1
  %v137 = icmp slt i64 %v136, %v7
  %v138 = select i1 %v137, i64 %v136, i64 %v7
  %v139 = mul i64 %v132, %v133
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  br label %b3
b3:
  %v144 = phi i64 [ %v138, %b1 ], [ %v256, %b8 ]
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b4, label %b5
b4:
  br label %b6
b6:
  %v146 = phi i64 [ 0, %b4 ], [ %v255, %b11 ]
  %v147 = icmp slt i64 %v146, 8
  br i1 %v147, label %b7, label %b8
b7:
  %v148 = add i64 %v130, 1
  %v149 = and i64 %v148, 1
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v144
  %v152 = mul i64 %v151, 256
  %v153 = getelementptr inbounds float, ptr %v32, i64 %v152
  %v154 = add i64 %v130, 0
  %v155 = and i64 %v154, %v102
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v144
  %v158 = mul i64 %v157, 8
  %v159 = getelementptr inbounds float, ptr %v24, i64 %v158
  %v160 = add i64 0, %v146
  %v161 = getelementptr inbounds float, ptr %v159, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = fmul float %v162, 0x4000000000000000
  %v164 = add i64 %v130, 1
  %v165 = and i64 %v164, 1
  %v166 = mul i64 %v165, %v7
  %v167 = add i64 %v166, %v144
  %v168 = mul i64 %v167, 256
  %v169 = getelementptr inbounds float, ptr %v30, i64 %v168
  %v170 = add i64 %v130, 0
  %v171 = and i64 %v170, %v114
  %v172 = mul i64 %v171, %v7
  %v173 = add i64 %v172, %v144
  %v174 = mul i64 %v173, 256
  %v175 = getelementptr inbounds float, ptr %v76, i64 %v174
  %v176 = add i64 %v130, 0
  %v177 = and i64 %v176, %v116
  %v178 = mul i64 %v177, %v7
  %v179 = add i64 %v178, %v144
  %v180 = mul i64 %v179, 256
  %v181 = getelementptr inbounds float, ptr %v78, i64 %v180
  %v182 = add i64 %v130, 0
  %v183 = and i64 %v182, 1
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, %v144
  %v186 = mul i64 %v185, 256
  %v187 = getelementptr inbounds float, ptr %v32, i64 %v186
  %v188 = add i64 %v130, 0
  %v189 = and i64 %v188, 1
  %v190 = mul i64 %v189, %v7
  %v191 = add i64 %v190, %v144
  %v192 = mul i64 %v191, 256
  %v193 = getelementptr inbounds float, ptr %v30, i64 %v192
  br label %b9
b9:
  %v194 = phi i64 [ 0, %b7 ], [ %v254, %b10 ]
  %v195 = icmp slt i64 %v194, 32
  br i1 %v195, label %b10, label %b11
b10:
  %v196 = mul i64 %v146, 32
  %v197 = add i64 0, %v196
  %v198 = add i64 %v197, %v194
  %v199 = getelementptr inbounds float, ptr %v153, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = mul i64 %v146, 32
  %v202 = add i64 0, %v201
  %v203 = add i64 %v202, %v194
  %v204 = getelementptr inbounds float, ptr %v20, i64 %v203
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v163, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = fmul <8 x float> %v207, %v205
  %v209 = fsub <8 x float> %v200, %v208
  %v210 = mul i64 %v146, 32
  %v211 = add i64 0, %v210
  %v212 = add i64 %v211, %v194
  %v213 = getelementptr inbounds float, ptr %v169, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = mul i64 %v146, 32
  %v216 = add i64 0, %v215
  %v217 = add i64 %v216, %v194
  %v218 = getelementptr inbounds float, ptr %v18, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fmul <8 x float> %v207, %v219
  %v221 = fadd <8 x float> %v214, %v220
  %v222 = mul i64 %v146, 32
  %v223 = add i64 0, %v222
  %v224 = add i64 %v223, %v194
  %v225 = getelementptr inbounds float, ptr %v62, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fmul <8 x float> %v209, %v226
  %v228 = mul i64 %v146, 32
  %v229 = add i64 0, %v228
  %v230 = add i64 %v229, %v194
  %v231 = getelementptr inbounds float, ptr %v66, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fmul <8 x float> %v221, %v232
  %v234 = fsub <8 x float> %v227, %v233
  %v235 = fmul <8 x float> %v209, %v232
  %v236 = fmul <8 x float> %v221, %v226
  %v237 = fadd <8 x float> %v235, %v236
  %v238 = mul i64 %v146, 32
  %v239 = add i64 0, %v238
  %v240 = add i64 %v239, %v194
  %v241 = getelementptr inbounds float, ptr %v175, i64 %v240
  store <8 x float> %v209, ptr %v241, align 4
  %v242 = mul i64 %v146, 32
  %v243 = add i64 0, %v242
  %v244 = add i64 %v243, %v194
  %v245 = getelementptr inbounds float, ptr %v181, i64 %v244
  store <8 x float> %v221, ptr %v245, align 4
  %v246 = mul i64 %v146, 32
  %v247 = add i64 0, %v246
  %v248 = add i64 %v247, %v194
  %v249 = getelementptr inbounds float, ptr %v187, i64 %v248
  store <8 x float> %v234, ptr %v249, align 4
  %v250 = mul i64 %v146, 32
  %v251 = add i64 0, %v250
  %v252 = add i64 %v251, %v194
  %v253 = getelementptr inbounds float, ptr %v193, i64 %v252
  store <8 x float> %v237, ptr %v253, align 4
  %v254 = add nsw i64 %v194, 8
  br label %b9
b11:
  %v255 = add nsw i64 %v146, 1
  br label %b6
b8:
  %v256 = add nsw i64 %v144, 1
  br label %b3
b5:
  %v257 = add nsw i64 %v127, 1
  br label %b0
b2:
  %v258 = icmp sgt i64 %v3, 1
  br i1 %v258, label %b12, label %b13
b12:
  %v259 = getelementptr inbounds i64, ptr %v1, i64 3
  %v260 = atomicrmw add ptr %v259, i64 1 acq_rel
  %v261 = load i64, ptr %v121, align 8
  %v262 = add i64 %v261, 1
  store i64 %v262, ptr %v121, align 8
  %v263 = mul i64 %v3, %v262
  br label %b14
b14:
  %v264 = load atomic i64, ptr %v259 acquire, align 8
  %v265 = icmp slt i64 %v264, %v263
  br i1 %v265, label %b15, label %b16
b15:
  %v266 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v267 = add i64 %v8, 0
  %v268 = sdiv i64 %v267, 1
  %v269 = add i64 %v2, 1
  %v270 = mul i64 %v268, %v2
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, %v8
  %v274 = select i1 %v273, i64 %v272, i64 %v8
  %v275 = mul i64 %v268, %v269
  %v276 = sdiv i64 %v275, %v3
  %v277 = mul i64 %v276, 1
  %v278 = icmp slt i64 %v277, %v8
  %v279 = select i1 %v278, i64 %v277, i64 %v8
  br label %b17
b17:
  %v280 = phi i64 [ %v274, %b13 ], [ %v317, %b22 ]
  %v281 = icmp slt i64 %v280, %v279
  br i1 %v281, label %b18, label %b19
b18:
  br label %b20
b20:
  %v282 = phi i64 [ 0, %b18 ], [ %v316, %b25 ]
  %v283 = icmp slt i64 %v282, 8
  br i1 %v283, label %b21, label %b22
b21:
  br label %b23
b23:
  %v284 = phi i64 [ 0, %b21 ], [ %v301, %b24 ]
  %v285 = phi <8 x float> [ splat (float 0x0000000000000000), %b21 ], [ %v300, %b24 ]
  %v286 = icmp slt i64 %v284, 32
  br i1 %v286, label %b24, label %b25
b24:
  %v287 = mul i64 %v280, 256
  %v288 = getelementptr inbounds float, ptr %v76, i64 %v287
  %v289 = mul i64 %v282, 32
  %v290 = add i64 0, %v289
  %v291 = add i64 %v290, %v284
  %v292 = getelementptr inbounds float, ptr %v288, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = mul i64 %v282, 32
  %v295 = add i64 0, %v294
  %v296 = add i64 %v295, %v284
  %v297 = getelementptr inbounds float, ptr %v72, i64 %v296
  %v298 = load <8 x float>, ptr %v297, align 4
  %v299 = fmul <8 x float> %v293, %v298
  %v300 = fadd <8 x float> %v285, %v299
  %v301 = add nsw i64 %v284, 8
  br label %b23
b25:
  %v302 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v303 = shufflevector <8 x float> %v285, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v304 = fadd <4 x float> %v302, %v303
  %v305 = shufflevector <4 x float> %v304, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v306 = shufflevector <4 x float> %v304, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v307 = fadd <2 x float> %v305, %v306
  %v308 = extractelement <2 x float> %v307, i64 0
  %v309 = extractelement <2 x float> %v307, i64 1
  %v310 = fadd float %v308, %v309
  %v311 = fadd float %v310, 0x0000000000000000
  %v312 = mul i64 %v280, 8
  %v313 = getelementptr inbounds float, ptr %v80, i64 %v312
  %v314 = add i64 0, %v282
  %v315 = getelementptr inbounds float, ptr %v313, i64 %v314
  store float %v311, ptr %v315, align 4
  %v316 = add nsw i64 %v282, 1
  br label %b20
b22:
  %v317 = add nsw i64 %v280, 1
  br label %b17
b19:
  %v318 = add i64 %v8, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v8
  %v325 = select i1 %v324, i64 %v323, i64 %v8
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v8
  %v330 = select i1 %v329, i64 %v328, i64 %v8
  br label %b26
b26:
  %v331 = phi i64 [ %v325, %b19 ], [ %v368, %b31 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b27, label %b28
b27:
  br label %b29
b29:
  %v333 = phi i64 [ 0, %b27 ], [ %v367, %b34 ]
  %v334 = icmp slt i64 %v333, 8
  br i1 %v334, label %b30, label %b31
b30:
  br label %b32
b32:
  %v335 = phi i64 [ 0, %b30 ], [ %v352, %b33 ]
  %v336 = phi <8 x float> [ splat (float 0x0000000000000000), %b30 ], [ %v351, %b33 ]
  %v337 = icmp slt i64 %v335, 32
  br i1 %v337, label %b33, label %b34
b33:
  %v338 = mul i64 %v331, 256
  %v339 = getelementptr inbounds float, ptr %v78, i64 %v338
  %v340 = mul i64 %v333, 32
  %v341 = add i64 0, %v340
  %v342 = add i64 %v341, %v335
  %v343 = getelementptr inbounds float, ptr %v339, i64 %v342
  %v344 = load <8 x float>, ptr %v343, align 4
  %v345 = mul i64 %v333, 32
  %v346 = add i64 0, %v345
  %v347 = add i64 %v346, %v335
  %v348 = getelementptr inbounds float, ptr %v70, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = fmul <8 x float> %v344, %v349
  %v351 = fadd <8 x float> %v336, %v350
  %v352 = add nsw i64 %v335, 8
  br label %b32
b34:
  %v353 = shufflevector <8 x float> %v336, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v354 = shufflevector <8 x float> %v336, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v355 = fadd <4 x float> %v353, %v354
  %v356 = shufflevector <4 x float> %v355, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v357 = shufflevector <4 x float> %v355, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v358 = fadd <2 x float> %v356, %v357
  %v359 = extractelement <2 x float> %v358, i64 0
  %v360 = extractelement <2 x float> %v358, i64 1
  %v361 = fadd float %v359, %v360
  %v362 = fadd float %v361, 0x0000000000000000
  %v363 = mul i64 %v331, 8
  %v364 = getelementptr inbounds float, ptr %v82, i64 %v363
  %v365 = add i64 0, %v333
  %v366 = getelementptr inbounds float, ptr %v364, i64 %v365
  store float %v362, ptr %v366, align 4
  %v367 = add nsw i64 %v333, 1
  br label %b29
b31:
  %v368 = add nsw i64 %v331, 1
  br label %b26
b28:
  %v369 = add i64 %v8, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v8
  %v376 = select i1 %v375, i64 %v374, i64 %v8
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v8
  %v381 = select i1 %v380, i64 %v379, i64 %v8
  br label %b35
b35:
  %v382 = phi i64 [ %v376, %b28 ], [ %v409, %b36 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b36, label %b37
b36:
  %v384 = mul i64 %v382, 8
  %v385 = getelementptr inbounds float, ptr %v24, i64 %v384
  %v386 = mul i64 %v382, 8
  %v387 = getelementptr inbounds float, ptr %v80, i64 %v386
  %v388 = mul i64 %v382, 8
  %v389 = getelementptr inbounds float, ptr %v82, i64 %v388
  %v390 = mul i64 %v382, 8
  %v391 = getelementptr inbounds float, ptr %v36, i64 %v390
  %v392 = add i64 0, 0
  %v393 = getelementptr inbounds float, ptr %v385, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 0, 0
  %v396 = getelementptr inbounds float, ptr %v22, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = fmul <8 x float> %v394, %v397
  %v399 = add i64 0, 0
  %v400 = getelementptr inbounds float, ptr %v387, i64 %v399
  %v401 = load <8 x float>, ptr %v400, align 4
  %v402 = add i64 0, 0
  %v403 = getelementptr inbounds float, ptr %v389, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = fadd <8 x float> %v401, %v404
  %v406 = fadd <8 x float> %v398, %v405
  %v407 = add i64 0, 0
  %v408 = getelementptr inbounds float, ptr %v391, i64 %v407
  store <8 x float> %v406, ptr %v408, align 4
  %v409 = add nsw i64 %v382, 1
  br label %b35
b37:
  %v410 = icmp sgt i64 %v3, 1
  br i1 %v410, label %b38, label %b39
b38:
  %v411 = getelementptr inbounds i64, ptr %v1, i64 3
  %v412 = atomicrmw add ptr %v411, i64 1 acq_rel
  %v413 = load i64, ptr %v121, align 8
  %v414 = add i64 %v413, 1
  store i64 %v414, ptr %v121, align 8
  %v415 = mul i64 %v3, %v414
  br label %b40
b40:
  %v416 = load atomic i64, ptr %v411 acquire, align 8
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b41, label %b42
b41:
  %v418 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v419 = icmp eq i64 %v2, 0
  br i1 %v419, label %b43, label %b44
b43:
  br label %b45
b45:
  %v420 = phi i64 [ 0, %b43 ], [ %v457, %b50 ]
  %v421 = icmp slt i64 %v420, 8
  br i1 %v421, label %b46, label %b47
b46:
  br label %b48
b48:
  %v422 = phi i64 [ 0, %b46 ], [ %v456, %b53 ]
  %v423 = icmp slt i64 %v422, 32
  br i1 %v423, label %b49, label %b50
b49:
  br label %b51
b51:
  %v424 = phi i64 [ 0, %b49 ], [ %v451, %b56 ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v450, %b56 ]
  %v426 = icmp slt i64 %v424, %v8
  br i1 %v426, label %b52, label %b53
b52:
  %v427 = add i64 %v424, 128
  %v428 = icmp slt i64 %v427, %v8
  %v429 = select i1 %v428, i64 %v427, i64 %v8
  br label %b54
b54:
  %v430 = phi i64 [ %v424, %b52 ], [ %v449, %b55 ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %b52 ], [ %v448, %b55 ]
  %v432 = icmp slt i64 %v430, %v429
  br i1 %v432, label %b55, label %b56
b55:
  %v433 = mul i64 %v430, 256
  %v434 = getelementptr inbounds float, ptr %v76, i64 %v433
  %v435 = mul i64 %v430, 256
  %v436 = getelementptr inbounds float, ptr %v28, i64 %v435
  %v437 = mul i64 %v420, 32
  %v438 = add i64 0, %v437
  %v439 = add i64 %v438, %v422
  %v440 = getelementptr inbounds float, ptr %v434, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = mul i64 %v420, 32
  %v443 = add i64 0, %v442
  %v444 = add i64 %v443, %v422
  %v445 = getelementptr inbounds float, ptr %v436, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = fmul <8 x float> %v441, %v446
  %v448 = fadd <8 x float> %v431, %v447
  %v449 = add nsw i64 %v430, 1
  br label %b54
b56:
  %v450 = fadd <8 x float> %v425, %v431
  %v451 = add nsw i64 %v424, 128
  br label %b51
b53:
  %v452 = mul i64 %v420, 32
  %v453 = add i64 0, %v452
  %v454 = add i64 %v453, %v422
  %v455 = getelementptr inbounds float, ptr %v84, i64 %v454
  store <8 x float> %v425, ptr %v455, align 4
  %v456 = add nsw i64 %v422, 8
  br label %b48
b50:
  %v457 = add nsw i64 %v420, 1
  br label %b45
b47:
  br label %b44
b44:
  %v458 = icmp sgt i64 %v3, 1
  br i1 %v458, label %b57, label %b58
b57:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 3
  %v460 = atomicrmw add ptr %v459, i64 1 acq_rel
  %v461 = load i64, ptr %v121, align 8
  %v462 = add i64 %v461, 1
  store i64 %v462, ptr %v121, align 8
  %v463 = mul i64 %v3, %v462
  br label %b59
b59:
  %v464 = load atomic i64, ptr %v459 acquire, align 8
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b60, label %b61
b60:
  %v466 = call i32 @sched_yield()
  br label %b59
b61:
  br label %b58
b58:
  %v467 = icmp eq i64 %v2, 0
  br i1 %v467, label %b62, label %b63
b62:
  br label %b64
b64:
  %v468 = phi i64 [ 0, %b62 ], [ %v505, %b69 ]
  %v469 = icmp slt i64 %v468, 8
  br i1 %v469, label %b65, label %b66
b65:
  br label %b67
b67:
  %v470 = phi i64 [ 0, %b65 ], [ %v504, %b72 ]
  %v471 = icmp slt i64 %v470, 32
  br i1 %v471, label %b68, label %b69
b68:
  br label %b70
b70:
  %v472 = phi i64 [ 0, %b68 ], [ %v499, %b75 ]
  %v473 = phi <8 x float> [ splat (float 0x0000000000000000), %b68 ], [ %v498, %b75 ]
  %v474 = icmp slt i64 %v472, %v8
  br i1 %v474, label %b71, label %b72
b71:
  %v475 = add i64 %v472, 128
  %v476 = icmp slt i64 %v475, %v8
  %v477 = select i1 %v476, i64 %v475, i64 %v8
  br label %b73
b73:
  %v478 = phi i64 [ %v472, %b71 ], [ %v497, %b74 ]
  %v479 = phi <8 x float> [ splat (float 0x0000000000000000), %b71 ], [ %v496, %b74 ]
  %v480 = icmp slt i64 %v478, %v477
  br i1 %v480, label %b74, label %b75
b74:
  %v481 = mul i64 %v478, 256
  %v482 = getelementptr inbounds float, ptr %v78, i64 %v481
  %v483 = mul i64 %v478, 256
  %v484 = getelementptr inbounds float, ptr %v26, i64 %v483
  %v485 = mul i64 %v468, 32
  %v486 = add i64 0, %v485
  %v487 = add i64 %v486, %v470
  %v488 = getelementptr inbounds float, ptr %v482, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = mul i64 %v468, 32
  %v491 = add i64 0, %v490
  %v492 = add i64 %v491, %v470
  %v493 = getelementptr inbounds float, ptr %v484, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fmul <8 x float> %v489, %v494
  %v496 = fadd <8 x float> %v479, %v495
  %v497 = add nsw i64 %v478, 1
  br label %b73
b75:
  %v498 = fadd <8 x float> %v473, %v479
  %v499 = add nsw i64 %v472, 128
  br label %b70
b72:
  %v500 = mul i64 %v468, 32
  %v501 = add i64 0, %v500
  %v502 = add i64 %v501, %v470
  %v503 = getelementptr inbounds float, ptr %v86, i64 %v502
  store <8 x float> %v473, ptr %v503, align 4
  %v504 = add nsw i64 %v470, 8
  br label %b67
b69:
  %v505 = add nsw i64 %v468, 1
  br label %b64
b66:
  br label %b63
b63:
  %v506 = icmp sgt i64 %v3, 1
  br i1 %v506, label %b76, label %b77
b76:
  %v507 = getelementptr inbounds i64, ptr %v1, i64 3
  %v508 = atomicrmw add ptr %v507, i64 1 acq_rel
  %v509 = load i64, ptr %v121, align 8
  %v510 = add i64 %v509, 1
  store i64 %v510, ptr %v121, align 8
  %v511 = mul i64 %v3, %v510
  br label %b78
b78:
  %v512 = load atomic i64, ptr %v507 acquire, align 8
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b79, label %b80
b79:
  %v514 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v515 = icmp eq i64 %v2, 0
  br i1 %v515, label %b81, label %b82
b81:
  br label %b83
b83:
  %v516 = phi i64 [ 0, %b81 ], [ %v553, %b88 ]
  %v517 = icmp slt i64 %v516, 8
  br i1 %v517, label %b84, label %b85
b84:
  br label %b86
b86:
  %v518 = phi i64 [ 0, %b84 ], [ %v552, %b91 ]
  %v519 = icmp slt i64 %v518, 32
  br i1 %v519, label %b87, label %b88
b87:
  br label %b89
b89:
  %v520 = phi i64 [ 0, %b87 ], [ %v547, %b94 ]
  %v521 = phi <8 x float> [ splat (float 0x0000000000000000), %b87 ], [ %v546, %b94 ]
  %v522 = icmp slt i64 %v520, %v8
  br i1 %v522, label %b90, label %b91
b90:
  %v523 = add i64 %v520, 128
  %v524 = icmp slt i64 %v523, %v8
  %v525 = select i1 %v524, i64 %v523, i64 %v8
  br label %b92
b92:
  %v526 = phi i64 [ %v520, %b90 ], [ %v545, %b93 ]
  %v527 = phi <8 x float> [ splat (float 0x0000000000000000), %b90 ], [ %v544, %b93 ]
  %v528 = icmp slt i64 %v526, %v525
  br i1 %v528, label %b93, label %b94
b93:
  %v529 = mul i64 %v526, 256
  %v530 = getelementptr inbounds float, ptr %v76, i64 %v529
  %v531 = mul i64 %v526, 256
  %v532 = getelementptr inbounds float, ptr %v26, i64 %v531
  %v533 = mul i64 %v516, 32
  %v534 = add i64 0, %v533
  %v535 = add i64 %v534, %v518
  %v536 = getelementptr inbounds float, ptr %v530, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = mul i64 %v516, 32
  %v539 = add i64 0, %v538
  %v540 = add i64 %v539, %v518
  %v541 = getelementptr inbounds float, ptr %v532, i64 %v540
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = fmul <8 x float> %v537, %v542
  %v544 = fadd <8 x float> %v527, %v543
  %v545 = add nsw i64 %v526, 1
  br label %b92
b94:
  %v546 = fadd <8 x float> %v521, %v527
  %v547 = add nsw i64 %v520, 128
  br label %b89
b91:
  %v548 = mul i64 %v516, 32
  %v549 = add i64 0, %v548
  %v550 = add i64 %v549, %v518
  %v551 = getelementptr inbounds float, ptr %v88, i64 %v550
  store <8 x float> %v521, ptr %v551, align 4
  %v552 = add nsw i64 %v518, 8
  br label %b86
b88:
  %v553 = add nsw i64 %v516, 1
  br label %b83
b85:
  br label %b82
b82:
  %v554 = icmp sgt i64 %v3, 1
  br i1 %v554, label %b95, label %b96
b95:
  %v555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v556 = atomicrmw add ptr %v555, i64 1 acq_rel
  %v557 = load i64, ptr %v121, align 8
  %v558 = add i64 %v557, 1
  store i64 %v558, ptr %v121, align 8
  %v559 = mul i64 %v3, %v558
  br label %b97
b97:
  %v560 = load atomic i64, ptr %v555 acquire, align 8
  %v561 = icmp slt i64 %v560, %v559
  br i1 %v561, label %b98, label %b99
b98:
  %v562 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v563 = icmp eq i64 %v2, 0
  br i1 %v563, label %b100, label %b101
b100:
  br label %b102
b102:
  %v564 = phi i64 [ 0, %b100 ], [ %v602, %b107 ]
  %v565 = icmp slt i64 %v564, 8
  br i1 %v565, label %b103, label %b104
b103:
  br label %b105
b105:
  %v566 = phi i64 [ 0, %b103 ], [ %v601, %b110 ]
  %v567 = icmp slt i64 %v566, 32
  br i1 %v567, label %b106, label %b107
b106:
  br label %b108
b108:
  %v568 = phi i64 [ 0, %b106 ], [ %v596, %b113 ]
  %v569 = phi <8 x float> [ splat (float 0x0000000000000000), %b106 ], [ %v595, %b113 ]
  %v570 = icmp slt i64 %v568, %v8
  br i1 %v570, label %b109, label %b110
b109:
  %v571 = add i64 %v568, 128
  %v572 = icmp slt i64 %v571, %v8
  %v573 = select i1 %v572, i64 %v571, i64 %v8
  br label %b111
b111:
  %v574 = phi i64 [ %v568, %b109 ], [ %v594, %b112 ]
  %v575 = phi <8 x float> [ splat (float 0x0000000000000000), %b109 ], [ %v593, %b112 ]
  %v576 = icmp slt i64 %v574, %v573
  br i1 %v576, label %b112, label %b113
b112:
  %v577 = mul i64 %v574, 256
  %v578 = getelementptr inbounds float, ptr %v78, i64 %v577
  %v579 = mul i64 %v574, 256
  %v580 = getelementptr inbounds float, ptr %v28, i64 %v579
  %v581 = mul i64 %v564, 32
  %v582 = add i64 0, %v581
  %v583 = add i64 %v582, %v566
  %v584 = getelementptr inbounds float, ptr %v578, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = mul i64 %v564, 32
  %v587 = add i64 0, %v586
  %v588 = add i64 %v587, %v566
  %v589 = getelementptr inbounds float, ptr %v580, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = fmul <8 x float> %v585, %v590
  %v592 = fneg <8 x float> %v591
  %v593 = fadd <8 x float> %v575, %v592
  %v594 = add nsw i64 %v574, 1
  br label %b111
b113:
  %v595 = fadd <8 x float> %v569, %v575
  %v596 = add nsw i64 %v568, 128
  br label %b108
b110:
  %v597 = mul i64 %v564, 32
  %v598 = add i64 0, %v597
  %v599 = add i64 %v598, %v566
  %v600 = getelementptr inbounds float, ptr %v90, i64 %v599
  store <8 x float> %v569, ptr %v600, align 4
  %v601 = add nsw i64 %v566, 8
  br label %b105
b107:
  %v602 = add nsw i64 %v564, 1
  br label %b102
b104:
  br label %b101
b101:
  %v603 = icmp sgt i64 %v3, 1
  br i1 %v603, label %b114, label %b115
b114:
  %v604 = getelementptr inbounds i64, ptr %v1, i64 3
  %v605 = atomicrmw add ptr %v604, i64 1 acq_rel
  %v606 = load i64, ptr %v121, align 8
  %v607 = add i64 %v606, 1
  store i64 %v607, ptr %v121, align 8
  %v608 = mul i64 %v3, %v607
  br label %b116
b116:
  %v609 = load atomic i64, ptr %v604 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b117, label %b118
b117:
  %v611 = call i32 @sched_yield()
  br label %b116
b118:
  br label %b115
b115:
  %v612 = icmp eq i64 %v2, 0
  br i1 %v612, label %b119, label %b120
b119:
  br label %b121
b121:
  %v613 = phi i64 [ 0, %b119 ], [ %v650, %b126 ]
  %v614 = icmp slt i64 %v613, 8
  br i1 %v614, label %b122, label %b123
b122:
  br label %b124
b124:
  %v615 = phi i64 [ 0, %b122 ], [ %v649, %b129 ]
  %v616 = icmp slt i64 %v615, 32
  br i1 %v616, label %b125, label %b126
b125:
  br label %b127
b127:
  %v617 = phi i64 [ 0, %b125 ], [ %v644, %b132 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b125 ], [ %v643, %b132 ]
  %v619 = icmp slt i64 %v617, %v8
  br i1 %v619, label %b128, label %b129
b128:
  %v620 = add i64 %v617, 128
  %v621 = icmp slt i64 %v620, %v8
  %v622 = select i1 %v621, i64 %v620, i64 %v8
  br label %b130
b130:
  %v623 = phi i64 [ %v617, %b128 ], [ %v642, %b131 ]
  %v624 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v641, %b131 ]
  %v625 = icmp slt i64 %v623, %v622
  br i1 %v625, label %b131, label %b132
b131:
  %v626 = mul i64 %v623, 256
  %v627 = getelementptr inbounds float, ptr %v78, i64 %v626
  %v628 = mul i64 %v623, 8
  %v629 = getelementptr inbounds float, ptr %v16, i64 %v628
  %v630 = add i64 0, %v613
  %v631 = getelementptr inbounds float, ptr %v629, i64 %v630
  %v632 = load float, ptr %v631, align 4
  %v633 = mul i64 %v613, 32
  %v634 = add i64 0, %v633
  %v635 = add i64 %v634, %v615
  %v636 = getelementptr inbounds float, ptr %v627, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = insertelement <8 x float> poison, float %v632, i64 0
  %v639 = shufflevector <8 x float> %v638, <8 x float> poison, <8 x i32> zeroinitializer
  %v640 = fmul <8 x float> %v637, %v639
  %v641 = fadd <8 x float> %v624, %v640
  %v642 = add nsw i64 %v623, 1
  br label %b130
b132:
  %v643 = fadd <8 x float> %v618, %v624
  %v644 = add nsw i64 %v617, 128
  br label %b127
b129:
  %v645 = mul i64 %v613, 32
  %v646 = add i64 0, %v645
  %v647 = add i64 %v646, %v615
  %v648 = getelementptr inbounds float, ptr %v92, i64 %v647
  store <8 x float> %v618, ptr %v648, align 4
  %v649 = add nsw i64 %v615, 8
  br label %b124
b126:
  %v650 = add nsw i64 %v613, 1
  br label %b121
b123:
  br label %b120
b120:
  %v651 = icmp sgt i64 %v3, 1
  br i1 %v651, label %b133, label %b134
b133:
  %v652 = getelementptr inbounds i64, ptr %v1, i64 3
  %v653 = atomicrmw add ptr %v652, i64 1 acq_rel
  %v654 = load i64, ptr %v121, align 8
  %v655 = add i64 %v654, 1
  store i64 %v655, ptr %v121, align 8
  %v656 = mul i64 %v3, %v655
  br label %b135
b135:
  %v657 = load atomic i64, ptr %v652 acquire, align 8
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b136, label %b137
b136:
  %v659 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v660 = icmp eq i64 %v2, 0
  br i1 %v660, label %b138, label %b139
b138:
  br label %b140
b140:
  %v661 = phi i64 [ 0, %b138 ], [ %v698, %b145 ]
  %v662 = icmp slt i64 %v661, 8
  br i1 %v662, label %b141, label %b142
b141:
  br label %b143
b143:
  %v663 = phi i64 [ 0, %b141 ], [ %v697, %b148 ]
  %v664 = icmp slt i64 %v663, 32
  br i1 %v664, label %b144, label %b145
b144:
  br label %b146
b146:
  %v665 = phi i64 [ 0, %b144 ], [ %v692, %b151 ]
  %v666 = phi <8 x float> [ splat (float 0x0000000000000000), %b144 ], [ %v691, %b151 ]
  %v667 = icmp slt i64 %v665, %v8
  br i1 %v667, label %b147, label %b148
b147:
  %v668 = add i64 %v665, 128
  %v669 = icmp slt i64 %v668, %v8
  %v670 = select i1 %v669, i64 %v668, i64 %v8
  br label %b149
b149:
  %v671 = phi i64 [ %v665, %b147 ], [ %v690, %b150 ]
  %v672 = phi <8 x float> [ splat (float 0x0000000000000000), %b147 ], [ %v689, %b150 ]
  %v673 = icmp slt i64 %v671, %v670
  br i1 %v673, label %b150, label %b151
b150:
  %v674 = mul i64 %v671, 256
  %v675 = getelementptr inbounds float, ptr %v76, i64 %v674
  %v676 = mul i64 %v671, 8
  %v677 = getelementptr inbounds float, ptr %v16, i64 %v676
  %v678 = add i64 0, %v661
  %v679 = getelementptr inbounds float, ptr %v677, i64 %v678
  %v680 = load float, ptr %v679, align 4
  %v681 = mul i64 %v661, 32
  %v682 = add i64 0, %v681
  %v683 = add i64 %v682, %v663
  %v684 = getelementptr inbounds float, ptr %v675, i64 %v683
  %v685 = load <8 x float>, ptr %v684, align 4
  %v686 = insertelement <8 x float> poison, float %v680, i64 0
  %v687 = shufflevector <8 x float> %v686, <8 x float> poison, <8 x i32> zeroinitializer
  %v688 = fmul <8 x float> %v685, %v687
  %v689 = fadd <8 x float> %v672, %v688
  %v690 = add nsw i64 %v671, 1
  br label %b149
b151:
  %v691 = fadd <8 x float> %v666, %v672
  %v692 = add nsw i64 %v665, 128
  br label %b146
b148:
  %v693 = mul i64 %v661, 32
  %v694 = add i64 0, %v693
  %v695 = add i64 %v694, %v663
  %v696 = getelementptr inbounds float, ptr %v94, i64 %v695
  store <8 x float> %v666, ptr %v696, align 4
  %v697 = add nsw i64 %v663, 8
  br label %b143
b145:
  %v698 = add nsw i64 %v661, 1
  br label %b140
b142:
  br label %b139
b139:
  %v699 = icmp sgt i64 %v3, 1
  br i1 %v699, label %b152, label %b153
b152:
  %v700 = getelementptr inbounds i64, ptr %v1, i64 3
  %v701 = atomicrmw add ptr %v700, i64 1 acq_rel
  %v702 = load i64, ptr %v121, align 8
  %v703 = add i64 %v702, 1
  store i64 %v703, ptr %v121, align 8
  %v704 = mul i64 %v3, %v703
  br label %b154
b154:
  %v705 = load atomic i64, ptr %v700 acquire, align 8
  %v706 = icmp slt i64 %v705, %v704
  br i1 %v706, label %b155, label %b156
b155:
  %v707 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v708 = icmp eq i64 %v2, 0
  br i1 %v708, label %b157, label %b158
b157:
  br label %b159
b159:
  %v709 = phi i64 [ 0, %b157 ], [ %v749, %b164 ]
  %v710 = icmp slt i64 %v709, 8
  br i1 %v710, label %b160, label %b161
b160:
  br label %b162
b162:
  %v711 = phi i64 [ 0, %b160 ], [ %v748, %b167 ]
  %v712 = icmp slt i64 %v711, 32
  br i1 %v712, label %b163, label %b164
b163:
  br label %b165
b165:
  %v713 = phi i64 [ 0, %b163 ], [ %v743, %b170 ]
  %v714 = phi <8 x float> [ splat (float 0x0000000000000000), %b163 ], [ %v742, %b170 ]
  %v715 = icmp slt i64 %v713, %v8
  br i1 %v715, label %b166, label %b167
b166:
  %v716 = add i64 %v713, 128
  %v717 = icmp slt i64 %v716, %v8
  %v718 = select i1 %v717, i64 %v716, i64 %v8
  br label %b168
b168:
  %v719 = phi i64 [ %v713, %b166 ], [ %v741, %b169 ]
  %v720 = phi <8 x float> [ splat (float 0x0000000000000000), %b166 ], [ %v740, %b169 ]
  %v721 = icmp slt i64 %v719, %v718
  br i1 %v721, label %b169, label %b170
b169:
  %v722 = mul i64 %v719, 8
  %v723 = getelementptr inbounds float, ptr %v24, i64 %v722
  %v724 = add i64 0, %v709
  %v725 = getelementptr inbounds float, ptr %v723, i64 %v724
  %v726 = load float, ptr %v725, align 4
  %v727 = fmul float %v726, 0x4000000000000000
  %v728 = mul i64 1, %v7
  %v729 = add i64 %v719, %v728
  %v730 = mul i64 %v729, 256
  %v731 = getelementptr inbounds float, ptr %v26, i64 %v730
  %v732 = mul i64 %v709, 32
  %v733 = add i64 0, %v732
  %v734 = add i64 %v733, %v711
  %v735 = getelementptr inbounds float, ptr %v731, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = insertelement <8 x float> poison, float %v727, i64 0
  %v738 = shufflevector <8 x float> %v737, <8 x float> poison, <8 x i32> zeroinitializer
  %v739 = fmul <8 x float> %v738, %v736
  %v740 = fadd <8 x float> %v720, %v739
  %v741 = add nsw i64 %v719, 1
  br label %b168
b170:
  %v742 = fadd <8 x float> %v714, %v720
  %v743 = add nsw i64 %v713, 128
  br label %b165
b167:
  %v744 = mul i64 %v709, 32
  %v745 = add i64 0, %v744
  %v746 = add i64 %v745, %v711
  %v747 = getelementptr inbounds float, ptr %v38, i64 %v746
  store <8 x float> %v714, ptr %v747, align 4
  %v748 = add nsw i64 %v711, 8
  br label %b162
b164:
  %v749 = add nsw i64 %v709, 1
  br label %b159
b161:
  br label %b158
b158:
  %v750 = icmp sgt i64 %v3, 1
  br i1 %v750, label %b171, label %b172
b171:
  %v751 = getelementptr inbounds i64, ptr %v1, i64 3
  %v752 = atomicrmw add ptr %v751, i64 1 acq_rel
  %v753 = load i64, ptr %v121, align 8
  %v754 = add i64 %v753, 1
  store i64 %v754, ptr %v121, align 8
  %v755 = mul i64 %v3, %v754
  br label %b173
b173:
  %v756 = load atomic i64, ptr %v751 acquire, align 8
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b174, label %b175
b174:
  %v758 = call i32 @sched_yield()
  br label %b173
b175:
  br label %b172
b172:
  %v759 = icmp eq i64 %v2, 0
  br i1 %v759, label %b176, label %b177
b176:
  br label %b178
b178:
  %v760 = phi i64 [ 0, %b176 ], [ %v801, %b183 ]
  %v761 = icmp slt i64 %v760, 8
  br i1 %v761, label %b179, label %b180
b179:
  br label %b181
b181:
  %v762 = phi i64 [ 0, %b179 ], [ %v800, %b186 ]
  %v763 = icmp slt i64 %v762, 32
  br i1 %v763, label %b182, label %b183
b182:
  br label %b184
b184:
  %v764 = phi i64 [ 0, %b182 ], [ %v795, %b189 ]
  %v765 = phi <8 x float> [ splat (float 0x0000000000000000), %b182 ], [ %v794, %b189 ]
  %v766 = icmp slt i64 %v764, %v8
  br i1 %v766, label %b185, label %b186
b185:
  %v767 = add i64 %v764, 128
  %v768 = icmp slt i64 %v767, %v8
  %v769 = select i1 %v768, i64 %v767, i64 %v8
  br label %b187
b187:
  %v770 = phi i64 [ %v764, %b185 ], [ %v793, %b188 ]
  %v771 = phi <8 x float> [ splat (float 0x0000000000000000), %b185 ], [ %v792, %b188 ]
  %v772 = icmp slt i64 %v770, %v769
  br i1 %v772, label %b188, label %b189
b188:
  %v773 = mul i64 %v770, 8
  %v774 = getelementptr inbounds float, ptr %v24, i64 %v773
  %v775 = add i64 0, %v760
  %v776 = getelementptr inbounds float, ptr %v774, i64 %v775
  %v777 = load float, ptr %v776, align 4
  %v778 = fmul float %v777, 0x4000000000000000
  %v779 = mul i64 1, %v7
  %v780 = add i64 %v770, %v779
  %v781 = mul i64 %v780, 256
  %v782 = getelementptr inbounds float, ptr %v28, i64 %v781
  %v783 = mul i64 %v760, 32
  %v784 = add i64 0, %v783
  %v785 = add i64 %v784, %v762
  %v786 = getelementptr inbounds float, ptr %v782, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = insertelement <8 x float> poison, float %v778, i64 0
  %v789 = shufflevector <8 x float> %v788, <8 x float> poison, <8 x i32> zeroinitializer
  %v790 = fmul <8 x float> %v789, %v787
  %v791 = fneg <8 x float> %v790
  %v792 = fadd <8 x float> %v771, %v791
  %v793 = add nsw i64 %v770, 1
  br label %b187
b189:
  %v794 = fadd <8 x float> %v765, %v771
  %v795 = add nsw i64 %v764, 128
  br label %b184
b186:
  %v796 = mul i64 %v760, 32
  %v797 = add i64 0, %v796
  %v798 = add i64 %v797, %v762
  %v799 = getelementptr inbounds float, ptr %v40, i64 %v798
  store <8 x float> %v765, ptr %v799, align 4
  %v800 = add nsw i64 %v762, 8
  br label %b181
b183:
  %v801 = add nsw i64 %v760, 1
  br label %b178
b180:
  br label %b177
b177:
  %v802 = icmp sgt i64 %v3, 1
  br i1 %v802, label %b190, label %b191
b190:
  %v803 = getelementptr inbounds i64, ptr %v1, i64 3
  %v804 = atomicrmw add ptr %v803, i64 1 acq_rel
  %v805 = load i64, ptr %v121, align 8
  %v806 = add i64 %v805, 1
  store i64 %v806, ptr %v121, align 8
  %v807 = mul i64 %v3, %v806
  br label %b192
b192:
  %v808 = load atomic i64, ptr %v803 acquire, align 8
  %v809 = icmp slt i64 %v808, %v807
  br i1 %v809, label %b193, label %b194
b193:
  %v810 = call i32 @sched_yield()
  br label %b192
b194:
  br label %b191
b191:
  %v811 = icmp eq i64 %v2, 0
  br i1 %v811, label %b195, label %b196
b195:
  br label %b197
b197:
  %v812 = phi i64 [ 0, %b195 ], [ %v835, %b202 ]
  %v813 = phi <8 x float> [ splat (float 0x0000000000000000), %b195 ], [ %v834, %b202 ]
  %v814 = icmp slt i64 %v812, %v8
  br i1 %v814, label %b198, label %b199
b198:
  %v815 = add i64 %v812, 128
  %v816 = icmp slt i64 %v815, %v8
  %v817 = select i1 %v816, i64 %v815, i64 %v8
  br label %b200
b200:
  %v818 = phi i64 [ %v812, %b198 ], [ %v833, %b201 ]
  %v819 = phi <8 x float> [ splat (float 0x0000000000000000), %b198 ], [ %v832, %b201 ]
  %v820 = icmp slt i64 %v818, %v817
  br i1 %v820, label %b201, label %b202
b201:
  %v821 = mul i64 %v818, 8
  %v822 = getelementptr inbounds float, ptr %v24, i64 %v821
  %v823 = mul i64 %v818, 8
  %v824 = getelementptr inbounds float, ptr %v16, i64 %v823
  %v825 = add i64 0, 0
  %v826 = getelementptr inbounds float, ptr %v822, i64 %v825
  %v827 = load <8 x float>, ptr %v826, align 4
  %v828 = add i64 0, 0
  %v829 = getelementptr inbounds float, ptr %v824, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fmul <8 x float> %v827, %v830
  %v832 = fadd <8 x float> %v819, %v831
  %v833 = add nsw i64 %v818, 1
  br label %b200
b202:
  %v834 = fadd <8 x float> %v813, %v819
  %v835 = add nsw i64 %v812, 128
  br label %b197
b199:
  %v836 = add i64 0, 0
  %v837 = getelementptr inbounds float, ptr %v42, i64 %v836
  store <8 x float> %v813, ptr %v837, align 4
  br label %b196
b196:
  %v838 = icmp sgt i64 %v3, 1
  br i1 %v838, label %b203, label %b204
b203:
  %v839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v840 = atomicrmw add ptr %v839, i64 1 acq_rel
  %v841 = load i64, ptr %v121, align 8
  %v842 = add i64 %v841, 1
  store i64 %v842, ptr %v121, align 8
  %v843 = mul i64 %v3, %v842
  br label %b205
b205:
  %v844 = load atomic i64, ptr %v839 acquire, align 8
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b206, label %b207
b206:
  %v846 = call i32 @sched_yield()
  br label %b205
b207:
  br label %b204
b204:
  %v847 = icmp eq i64 %v2, 0
  br i1 %v847, label %b208, label %b209
b208:
  br label %b210
b210:
  %v848 = phi i64 [ 0, %b208 ], [ %v946, %b215 ]
  %v849 = icmp slt i64 %v848, 8
  br i1 %v849, label %b211, label %b212
b211:
  br label %b213
b213:
  %v850 = phi i64 [ 0, %b211 ], [ %v933, %b214 ]
  %v851 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v932, %b214 ]
  %v852 = icmp slt i64 %v850, 32
  br i1 %v852, label %b214, label %b215
b214:
  %v853 = mul i64 %v848, 32
  %v854 = add i64 0, %v853
  %v855 = add i64 %v854, %v850
  %v856 = getelementptr inbounds float, ptr %v88, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = mul i64 %v848, 32
  %v859 = add i64 0, %v858
  %v860 = add i64 %v859, %v850
  %v861 = getelementptr inbounds float, ptr %v90, i64 %v860
  %v862 = load <8 x float>, ptr %v861, align 4
  %v863 = fadd <8 x float> %v857, %v862
  %v864 = mul i64 %v848, 32
  %v865 = add i64 0, %v864
  %v866 = add i64 %v865, %v850
  %v867 = getelementptr inbounds float, ptr %v94, i64 %v866
  %v868 = load <8 x float>, ptr %v867, align 4
  %v869 = mul i64 %v848, 32
  %v870 = add i64 0, %v869
  %v871 = add i64 %v870, %v850
  %v872 = getelementptr inbounds float, ptr %v54, i64 %v871
  %v873 = load <8 x float>, ptr %v872, align 4
  %v874 = fdiv <8 x float> %v868, %v873
  %v875 = mul i64 %v848, 32
  %v876 = add i64 0, %v875
  %v877 = add i64 %v876, %v850
  %v878 = getelementptr inbounds float, ptr %v52, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = fmul <8 x float> %v874, %v879
  %v881 = fsub <8 x float> %v863, %v880
  %v882 = mul i64 %v848, 32
  %v883 = add i64 0, %v882
  %v884 = add i64 %v883, %v850
  %v885 = getelementptr inbounds float, ptr %v92, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = fdiv <8 x float> %v886, %v873
  %v888 = mul i64 %v848, 32
  %v889 = add i64 0, %v888
  %v890 = add i64 %v889, %v850
  %v891 = getelementptr inbounds float, ptr %v14, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = fmul <8 x float> %v887, %v892
  %v894 = fadd <8 x float> %v881, %v893
  %v895 = mul i64 %v848, 32
  %v896 = add i64 0, %v895
  %v897 = add i64 %v896, %v850
  %v898 = getelementptr inbounds float, ptr %v58, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = fmul <8 x float> %v894, %v899
  %v901 = mul i64 %v848, 32
  %v902 = add i64 0, %v901
  %v903 = add i64 %v902, %v850
  %v904 = getelementptr inbounds float, ptr %v60, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = fmul <8 x float> %v900, %v905
  %v907 = mul i64 %v848, 32
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, %v850
  %v910 = getelementptr inbounds float, ptr %v64, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = mul i64 %v848, 32
  %v913 = add i64 0, %v912
  %v914 = add i64 %v913, %v850
  %v915 = getelementptr inbounds float, ptr %v84, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = mul i64 %v848, 32
  %v918 = add i64 0, %v917
  %v919 = add i64 %v918, %v850
  %v920 = getelementptr inbounds float, ptr %v86, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = fadd <8 x float> %v916, %v921
  %v923 = fmul <8 x float> %v874, %v892
  %v924 = fneg <8 x float> %v923
  %v925 = fmul <8 x float> %v887, %v879
  %v926 = fsub <8 x float> %v924, %v925
  %v927 = fadd <8 x float> %v922, %v926
  %v928 = fmul <8 x float> %v927, %v899
  %v929 = fmul <8 x float> %v911, %v928
  %v930 = fsub <8 x float> %v906, %v929
  %v931 = fmul <8 x float> %v930, %v892
  %v932 = fadd <8 x float> %v851, %v931
  %v933 = add nsw i64 %v850, 8
  br label %b213
b215:
  %v934 = shufflevector <8 x float> %v851, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v935 = shufflevector <8 x float> %v851, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v936 = fadd <4 x float> %v934, %v935
  %v937 = shufflevector <4 x float> %v936, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v938 = shufflevector <4 x float> %v936, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v939 = fadd <2 x float> %v937, %v938
  %v940 = extractelement <2 x float> %v939, i64 0
  %v941 = extractelement <2 x float> %v939, i64 1
  %v942 = fadd float %v940, %v941
  %v943 = fadd float %v942, 0x0000000000000000
  %v944 = add i64 0, %v848
  %v945 = getelementptr inbounds float, ptr %v96, i64 %v944
  store float %v943, ptr %v945, align 4
  %v946 = add nsw i64 %v848, 1
  br label %b210
b212:
  br label %b209
b209:
  %v947 = icmp sgt i64 %v3, 1
  br i1 %v947, label %b216, label %b217
b216:
  %v948 = getelementptr inbounds i64, ptr %v1, i64 3
  %v949 = atomicrmw add ptr %v948, i64 1 acq_rel
  %v950 = load i64, ptr %v121, align 8
  %v951 = add i64 %v950, 1
  store i64 %v951, ptr %v121, align 8
  %v952 = mul i64 %v3, %v951
  br label %b218
b218:
  %v953 = load atomic i64, ptr %v948 acquire, align 8
  %v954 = icmp slt i64 %v953, %v952
  br i1 %v954, label %b219, label %b220
b219:
  %v955 = call i32 @sched_yield()
  br label %b218
b220:
  br label %b217
b217:
  %v956 = icmp eq i64 %v2, 0
  br i1 %v956, label %b221, label %b222
b221:
  br label %b223
b223:
  %v957 = phi i64 [ 0, %b221 ], [ %v1055, %b228 ]
  %v958 = icmp slt i64 %v957, 8
  br i1 %v958, label %b224, label %b225
b224:
  br label %b226
b226:
  %v959 = phi i64 [ 0, %b224 ], [ %v1042, %b227 ]
  %v960 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v1041, %b227 ]
  %v961 = icmp slt i64 %v959, 32
  br i1 %v961, label %b227, label %b228
b227:
  %v962 = mul i64 %v957, 32
  %v963 = add i64 0, %v962
  %v964 = add i64 %v963, %v959
  %v965 = getelementptr inbounds float, ptr %v88, i64 %v964
  %v966 = load <8 x float>, ptr %v965, align 4
  %v967 = mul i64 %v957, 32
  %v968 = add i64 0, %v967
  %v969 = add i64 %v968, %v959
  %v970 = getelementptr inbounds float, ptr %v90, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = fadd <8 x float> %v966, %v971
  %v973 = mul i64 %v957, 32
  %v974 = add i64 0, %v973
  %v975 = add i64 %v974, %v959
  %v976 = getelementptr inbounds float, ptr %v94, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = mul i64 %v957, 32
  %v979 = add i64 0, %v978
  %v980 = add i64 %v979, %v959
  %v981 = getelementptr inbounds float, ptr %v54, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = fdiv <8 x float> %v977, %v982
  %v984 = mul i64 %v957, 32
  %v985 = add i64 0, %v984
  %v986 = add i64 %v985, %v959
  %v987 = getelementptr inbounds float, ptr %v52, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = fmul <8 x float> %v983, %v988
  %v990 = fsub <8 x float> %v972, %v989
  %v991 = mul i64 %v957, 32
  %v992 = add i64 0, %v991
  %v993 = add i64 %v992, %v959
  %v994 = getelementptr inbounds float, ptr %v92, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = fdiv <8 x float> %v995, %v982
  %v997 = mul i64 %v957, 32
  %v998 = add i64 0, %v997
  %v999 = add i64 %v998, %v959
  %v1000 = getelementptr inbounds float, ptr %v14, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = fmul <8 x float> %v996, %v1001
  %v1003 = fadd <8 x float> %v990, %v1002
  %v1004 = mul i64 %v957, 32
  %v1005 = add i64 0, %v1004
  %v1006 = add i64 %v1005, %v959
  %v1007 = getelementptr inbounds float, ptr %v64, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = fmul <8 x float> %v1003, %v1008
  %v1010 = mul i64 %v957, 32
  %v1011 = add i64 0, %v1010
  %v1012 = add i64 %v1011, %v959
  %v1013 = getelementptr inbounds float, ptr %v84, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = mul i64 %v957, 32
  %v1016 = add i64 0, %v1015
  %v1017 = add i64 %v1016, %v959
  %v1018 = getelementptr inbounds float, ptr %v86, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = fadd <8 x float> %v1014, %v1019
  %v1021 = fmul <8 x float> %v983, %v1001
  %v1022 = fneg <8 x float> %v1021
  %v1023 = fmul <8 x float> %v996, %v988
  %v1024 = fsub <8 x float> %v1022, %v1023
  %v1025 = fadd <8 x float> %v1020, %v1024
  %v1026 = mul i64 %v957, 32
  %v1027 = add i64 0, %v1026
  %v1028 = add i64 %v1027, %v959
  %v1029 = getelementptr inbounds float, ptr %v60, i64 %v1028
  %v1030 = load <8 x float>, ptr %v1029, align 4
  %v1031 = fmul <8 x float> %v1025, %v1030
  %v1032 = fadd <8 x float> %v1009, %v1031
  %v1033 = mul i64 %v957, 32
  %v1034 = add i64 0, %v1033
  %v1035 = add i64 %v1034, %v959
  %v1036 = getelementptr inbounds float, ptr %v58, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = fmul <8 x float> %v1032, %v1037
  %v1039 = fmul <8 x float> %v1038, %v988
  %v1040 = fneg <8 x float> %v1039
  %v1041 = fadd <8 x float> %v960, %v1040
  %v1042 = add nsw i64 %v959, 8
  br label %b226
b228:
  %v1043 = shufflevector <8 x float> %v960, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1044 = shufflevector <8 x float> %v960, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1045 = fadd <4 x float> %v1043, %v1044
  %v1046 = shufflevector <4 x float> %v1045, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1047 = shufflevector <4 x float> %v1045, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1048 = fadd <2 x float> %v1046, %v1047
  %v1049 = extractelement <2 x float> %v1048, i64 0
  %v1050 = extractelement <2 x float> %v1048, i64 1
  %v1051 = fadd float %v1049, %v1050
  %v1052 = fadd float %v1051, 0x0000000000000000
  %v1053 = add i64 0, %v957
  %v1054 = getelementptr inbounds float, ptr %v98, i64 %v1053
  store float %v1052, ptr %v1054, align 4
  %v1055 = add nsw i64 %v957, 1
  br label %b223
b225:
  br label %b222
b222:
  %v1056 = icmp sgt i64 %v3, 1
  br i1 %v1056, label %b229, label %b230
b229:
  %v1057 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1058 = atomicrmw add ptr %v1057, i64 1 acq_rel
  %v1059 = load i64, ptr %v121, align 8
  %v1060 = add i64 %v1059, 1
  store i64 %v1060, ptr %v121, align 8
  %v1061 = mul i64 %v3, %v1060
  br label %b231
b231:
  %v1062 = load atomic i64, ptr %v1057 acquire, align 8
  %v1063 = icmp slt i64 %v1062, %v1061
  br i1 %v1063, label %b232, label %b233
b232:
  %v1064 = call i32 @sched_yield()
  br label %b231
b233:
  br label %b230
b230:
  %v1065 = icmp eq i64 %v2, 0
  br i1 %v1065, label %b234, label %b235
b234:
  br label %b236
b236:
  %v1066 = phi i64 [ 0, %b234 ], [ %v1210, %b241 ]
  %v1067 = icmp slt i64 %v1066, 8
  br i1 %v1067, label %b237, label %b238
b237:
  %v1068 = add i64 0, %v1066
  %v1069 = getelementptr inbounds float, ptr %v56, i64 %v1068
  %v1070 = load float, ptr %v1069, align 4
  br label %b239
b239:
  %v1071 = phi i64 [ 0, %b237 ], [ %v1209, %b240 ]
  %v1072 = icmp slt i64 %v1071, 32
  br i1 %v1072, label %b240, label %b241
b240:
  %v1073 = mul i64 %v1066, 32
  %v1074 = add i64 0, %v1073
  %v1075 = add i64 %v1074, %v1071
  %v1076 = getelementptr inbounds float, ptr %v94, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = mul i64 %v1066, 32
  %v1079 = add i64 0, %v1078
  %v1080 = add i64 %v1079, %v1071
  %v1081 = getelementptr inbounds float, ptr %v54, i64 %v1080
  %v1082 = load <8 x float>, ptr %v1081, align 4
  %v1083 = fdiv <8 x float> %v1077, %v1082
  %v1084 = mul i64 %v1066, 32
  %v1085 = add i64 0, %v1084
  %v1086 = add i64 %v1085, %v1071
  %v1087 = getelementptr inbounds float, ptr %v66, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fmul <8 x float> %v1083, %v1088
  %v1090 = fneg <8 x float> %v1089
  %v1091 = mul i64 %v1066, 32
  %v1092 = add i64 0, %v1091
  %v1093 = add i64 %v1092, %v1071
  %v1094 = getelementptr inbounds float, ptr %v92, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = fdiv <8 x float> %v1095, %v1082
  %v1097 = mul i64 %v1066, 32
  %v1098 = add i64 0, %v1097
  %v1099 = add i64 %v1098, %v1071
  %v1100 = getelementptr inbounds float, ptr %v68, i64 %v1099
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = fmul <8 x float> %v1096, %v1101
  %v1103 = fsub <8 x float> %v1090, %v1102
  %v1104 = mul i64 %v1066, 32
  %v1105 = add i64 0, %v1104
  %v1106 = add i64 %v1105, %v1071
  %v1107 = getelementptr inbounds float, ptr %v72, i64 %v1106
  %v1108 = load <8 x float>, ptr %v1107, align 4
  %v1109 = fmul <8 x float> %v1077, %v1108
  %v1110 = fdiv <8 x float> %v1109, %v1082
  %v1111 = fneg <8 x float> %v1110
  %v1112 = mul i64 %v1066, 32
  %v1113 = add i64 0, %v1112
  %v1114 = add i64 %v1113, %v1071
  %v1115 = getelementptr inbounds float, ptr %v70, i64 %v1114
  %v1116 = load <8 x float>, ptr %v1115, align 4
  %v1117 = fmul <8 x float> %v1095, %v1116
  %v1118 = fdiv <8 x float> %v1117, %v1082
  %v1119 = fsub <8 x float> %v1111, %v1118
  %v1120 = mul i64 %v1066, 32
  %v1121 = add i64 0, %v1120
  %v1122 = add i64 %v1121, %v1071
  %v1123 = getelementptr inbounds float, ptr %v52, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = fmul <8 x float> %v1119, %v1124
  %v1126 = fadd <8 x float> %v1103, %v1125
  %v1127 = fadd <8 x float> %v1126, %v1125
  %v1128 = mul i64 %v1066, 32
  %v1129 = add i64 0, %v1128
  %v1130 = add i64 %v1129, %v1071
  %v1131 = getelementptr inbounds float, ptr %v88, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = mul i64 %v1066, 32
  %v1134 = add i64 0, %v1133
  %v1135 = add i64 %v1134, %v1071
  %v1136 = getelementptr inbounds float, ptr %v90, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = fadd <8 x float> %v1132, %v1137
  %v1139 = fmul <8 x float> %v1083, %v1124
  %v1140 = fsub <8 x float> %v1138, %v1139
  %v1141 = mul i64 %v1066, 32
  %v1142 = add i64 0, %v1141
  %v1143 = add i64 %v1142, %v1071
  %v1144 = getelementptr inbounds float, ptr %v14, i64 %v1143
  %v1145 = load <8 x float>, ptr %v1144, align 4
  %v1146 = fmul <8 x float> %v1096, %v1145
  %v1147 = fadd <8 x float> %v1140, %v1146
  %v1148 = mul i64 %v1066, 32
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, %v1071
  %v1151 = getelementptr inbounds float, ptr %v64, i64 %v1150
  %v1152 = load <8 x float>, ptr %v1151, align 4
  %v1153 = fmul <8 x float> %v1147, %v1152
  %v1154 = mul i64 %v1066, 32
  %v1155 = add i64 0, %v1154
  %v1156 = add i64 %v1155, %v1071
  %v1157 = getelementptr inbounds float, ptr %v84, i64 %v1156
  %v1158 = load <8 x float>, ptr %v1157, align 4
  %v1159 = mul i64 %v1066, 32
  %v1160 = add i64 0, %v1159
  %v1161 = add i64 %v1160, %v1071
  %v1162 = getelementptr inbounds float, ptr %v86, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = fadd <8 x float> %v1158, %v1163
  %v1165 = fmul <8 x float> %v1083, %v1145
  %v1166 = fneg <8 x float> %v1165
  %v1167 = fmul <8 x float> %v1096, %v1124
  %v1168 = fsub <8 x float> %v1166, %v1167
  %v1169 = fadd <8 x float> %v1164, %v1168
  %v1170 = mul i64 %v1066, 32
  %v1171 = add i64 0, %v1170
  %v1172 = add i64 %v1171, %v1071
  %v1173 = getelementptr inbounds float, ptr %v60, i64 %v1172
  %v1174 = load <8 x float>, ptr %v1173, align 4
  %v1175 = fmul <8 x float> %v1169, %v1174
  %v1176 = fadd <8 x float> %v1153, %v1175
  %v1177 = mul i64 %v1066, 32
  %v1178 = add i64 0, %v1177
  %v1179 = add i64 %v1178, %v1071
  %v1180 = getelementptr inbounds float, ptr %v58, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fmul <8 x float> %v1176, %v1181
  %v1183 = insertelement <8 x float> poison, float %v1070, i64 0
  %v1184 = shufflevector <8 x float> %v1183, <8 x float> poison, <8 x i32> zeroinitializer
  %v1185 = fmul <8 x float> %v1182, %v1184
  %v1186 = fsub <8 x float> %v1127, %v1185
  %v1187 = fmul <8 x float> %v1186, %v1124
  %v1188 = fmul <8 x float> %v1096, %v1088
  %v1189 = fmul <8 x float> %v1083, %v1101
  %v1190 = fsub <8 x float> %v1188, %v1189
  %v1191 = fmul <8 x float> %v1119, %v1145
  %v1192 = fadd <8 x float> %v1190, %v1191
  %v1193 = fadd <8 x float> %v1192, %v1191
  %v1194 = fmul <8 x float> %v1147, %v1181
  %v1195 = fmul <8 x float> %v1194, %v1174
  %v1196 = fmul <8 x float> %v1169, %v1181
  %v1197 = fmul <8 x float> %v1152, %v1196
  %v1198 = fsub <8 x float> %v1195, %v1197
  %v1199 = fmul <8 x float> %v1198, %v1184
  %v1200 = fadd <8 x float> %v1193, %v1199
  %v1201 = mul i64 %v1066, 32
  %v1202 = add i64 0, %v1201
  %v1203 = add i64 %v1202, %v1071
  %v1204 = getelementptr inbounds float, ptr %v46, i64 %v1203
  store <8 x float> %v1187, ptr %v1204, align 4
  %v1205 = mul i64 %v1066, 32
  %v1206 = add i64 0, %v1205
  %v1207 = add i64 %v1206, %v1071
  %v1208 = getelementptr inbounds float, ptr %v48, i64 %v1207
  store <8 x float> %v1200, ptr %v1208, align 4
  %v1209 = add nsw i64 %v1071, 8
  br label %b239
b241:
  %v1210 = add nsw i64 %v1066, 1
  br label %b236
b238:
  br label %b235
b235:
  %v1211 = icmp sgt i64 %v3, 1
  br i1 %v1211, label %b242, label %b243
b242:
  %v1212 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1213 = atomicrmw add ptr %v1212, i64 1 acq_rel
  %v1214 = load i64, ptr %v121, align 8
  %v1215 = add i64 %v1214, 1
  store i64 %v1215, ptr %v121, align 8
  %v1216 = mul i64 %v3, %v1215
  br label %b244
b244:
  %v1217 = load atomic i64, ptr %v1212 acquire, align 8
  %v1218 = icmp slt i64 %v1217, %v1216
  br i1 %v1218, label %b245, label %b246
b245:
  %v1219 = call i32 @sched_yield()
  br label %b244
b246:
  br label %b243
b243:
  %v1220 = icmp eq i64 %v2, 0
  br i1 %v1220, label %b247, label %b248
b247:
  %v1221 = add i64 0, 0
  %v1222 = getelementptr inbounds float, ptr %v96, i64 %v1221
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = add i64 0, 0
  %v1225 = getelementptr inbounds float, ptr %v98, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = fadd <8 x float> %v1223, %v1226
  %v1228 = add i64 0, 0
  %v1229 = getelementptr inbounds float, ptr %v56, i64 %v1228
  %v1230 = load <8 x float>, ptr %v1229, align 4
  %v1231 = fmul <8 x float> %v1227, %v1230
  %v1232 = add i64 0, 0
  %v1233 = getelementptr inbounds float, ptr %v44, i64 %v1232
  store <8 x float> %v1231, ptr %v1233, align 4
  br label %b248
b248:
  %v1234 = icmp sgt i64 %v3, 1
  br i1 %v1234, label %b249, label %b250
b249:
  %v1235 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1236 = atomicrmw add ptr %v1235, i64 1 acq_rel
  %v1237 = load i64, ptr %v121, align 8
  %v1238 = add i64 %v1237, 1
  store i64 %v1238, ptr %v121, align 8
  %v1239 = mul i64 %v3, %v1238
  br label %b251
b251:
  %v1240 = load atomic i64, ptr %v1235 acquire, align 8
  %v1241 = icmp slt i64 %v1240, %v1239
  br i1 %v1241, label %b252, label %b253
b252:
  %v1242 = call i32 @sched_yield()
  br label %b251
b253:
  br label %b250
b250:
  ret void
}

declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare float @cosf(float) #2
declare float @sinf(float) #2

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind willreturn nofree memory(none) }
