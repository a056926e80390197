; generated from specs/rg_lru.yaml by `make generated`: do not edit
; rg_lru N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v119 = alloca i64, i64 1, align 8
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 7
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 34
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 35
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 36
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 37
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 0
  %v123 = add i64 %v122, 0
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b0, label %b1
b0:
  %v128 = icmp eq i64 %v2, 0
  br i1 %v128, label %b2, label %b3
b2:
  br label %b4
b4:
  %v129 = phi i64 [ 0, %b2 ], [ %v220, %b5 ]
  %v130 = icmp slt i64 %v129, 16
  br i1 %v130, label %b5, label %b6
b5:
  %v131 = add i64 0, %v129
  %v132 = getelementptr inbounds float, ptr %v10, i64 %v131
  %v133 = load <8 x float>, ptr %v132, align 4
  %v134 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v133)
  %v135 = fneg <8 x float> %v134
  %v136 = fcmp olt <8 x float> %v135, splat (float 0xC05A400000000000)
  %v137 = select <8 x i1> %v136, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v135
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v139 = fsub <8 x float> %v138, splat (float 0x4168000000000000)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v137)
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v140)
  %v142 = bitcast <8 x float> %v138 to <8 x i32>
  %v143 = fmul <8 x float> %v141, %v141
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v141, <8 x float> splat (float 0x3F81227F40000000))
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v141, <8 x float> splat (float 0x3FA5556740000000))
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v141, <8 x float> splat (float 0x3FC5554B00000000))
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v141, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v147, <8 x float> %v141)
  %v149 = sub <8 x i32> %v142, splat (i32 1262485250)
  %v150 = lshr <8 x i32> %v149, splat (i32 1)
  %v151 = sub <8 x i32> %v149, %v150
  %v152 = shl <8 x i32> %v150, splat (i32 23)
  %v153 = bitcast <8 x i32> %v152 to <8 x float>
  %v154 = shl <8 x i32> %v151, splat (i32 23)
  %v155 = bitcast <8 x i32> %v154 to <8 x float>
  %v156 = fadd <8 x float> %v148, splat (float 0x3FF0000000000000)
  %v157 = fmul <8 x float> %v156, %v153
  %v158 = fmul <8 x float> %v157, %v155
  %v159 = fcmp ogt <8 x float> %v158, splat (float 0x3FDA8279A0000000)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v161 = select <8 x i1> %v159, <8 x float> %v160, <8 x float> %v158
  %v162 = select <8 x i1> %v159, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v163 = select <8 x i1> %v159, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v164 = fmul <8 x float> %v161, %v161
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v164, <8 x float> splat (float 0xBFC0DA7220000000))
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v164, <8 x float> splat (float 0xBFC546EF00000000))
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v164, <8 x float> splat (float 0xBFD0002320000000))
  %v168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v164, <8 x float> splat (float 0x3FC22D90A0000000))
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v164, <8 x float> splat (float 0x3FC999FF60000000))
  %v170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v169, <8 x float> %v164, <8 x float> splat (float 0x3FD5555540000000))
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v167, <8 x float> %v170)
  %v172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v171, <8 x float> splat (float 0xBFE0000000000000))
  %v173 = fmul <8 x float> %v161, %v161
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v172, <8 x float> %v163)
  %v175 = fadd <8 x float> %v174, %v161
  %v176 = fadd <8 x float> %v175, %v162
  %v177 = fcmp ogt <8 x float> %v133, splat (float 0x0000000000000000)
  %v178 = select <8 x i1> %v177, <8 x float> %v133, <8 x float> splat (float 0x0000000000000000)
  %v179 = fadd <8 x float> %v178, %v176
  %v180 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = fmul <8 x float> %v181, %v179
  %v183 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v133)
  %v184 = fneg <8 x float> %v183
  %v185 = fcmp olt <8 x float> %v184, splat (float 0xC05A400000000000)
  %v186 = select <8 x i1> %v185, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v184
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v188 = fsub <8 x float> %v187, splat (float 0x4168000000000000)
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v186)
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v189)
  %v191 = bitcast <8 x float> %v187 to <8 x i32>
  %v192 = fmul <8 x float> %v190, %v190
  %v193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v190, <8 x float> splat (float 0x3F81227F40000000))
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v190, <8 x float> splat (float 0x3FA5556740000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v190, <8 x float> splat (float 0x3FC5554B00000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v190, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v192, <8 x float> %v196, <8 x float> %v190)
  %v198 = sub <8 x i32> %v191, splat (i32 1262485250)
  %v199 = lshr <8 x i32> %v198, splat (i32 1)
  %v200 = sub <8 x i32> %v198, %v199
  %v201 = shl <8 x i32> %v199, splat (i32 23)
  %v202 = bitcast <8 x i32> %v201 to <8 x float>
  %v203 = shl <8 x i32> %v200, splat (i32 23)
  %v204 = bitcast <8 x i32> %v203 to <8 x float>
  %v205 = fadd <8 x float> %v197, splat (float 0x3FF0000000000000)
  %v206 = fmul <8 x float> %v205, %v202
  %v207 = fmul <8 x float> %v206, %v204
  %v208 = fcmp olt <8 x float> %v133, splat (float 0x0000000000000000)
  %v209 = select <8 x i1> %v208, <8 x float> %v207, <8 x float> splat (float 0x3FF0000000000000)
  %v210 = fadd <8 x float> %v207, splat (float 0x3FF0000000000000)
  %v211 = fdiv <8 x float> %v209, %v210
  %v212 = add i64 0, %v129
  %v213 = getelementptr inbounds float, ptr %v40, i64 %v212
  %v214 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = add i64 0, %v129
  %v217 = getelementptr inbounds float, ptr %v42, i64 %v216
  store <8 x float> %v182, ptr %v217, align 4
  %v218 = add i64 0, %v129
  %v219 = getelementptr inbounds float, ptr %v44, i64 %v218
  store <8 x float> %v211, ptr %v219, align 4
  %v220 = add nsw i64 %v129, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v221 = icmp sgt i64 %v3, 1
  br i1 %v221, label %b7, label %b8
b7:
  %v222 = getelementptr inbounds i64, ptr %v1, i64 3
  %v223 = atomicrmw add ptr %v222, i64 1 acq_rel
  %v224 = load i64, ptr %v119, align 8
  %v225 = add i64 %v224, 1
  store i64 %v225, ptr %v119, align 8
  %v226 = mul i64 %v3, %v225
  br label %b9
b9:
  %v227 = load atomic i64, ptr %v222 acquire, align 8
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b10, label %b11
b10:
  %v229 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v230 = getelementptr inbounds i64, ptr %v1, i64 4
  %v231 = load i64, ptr %v230, align 8
  %v232 = icmp eq i64 %v231, 0
  br i1 %v232, label %b12, label %b13
b12:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 43
  %v234 = load i64, ptr %v233, align 8
  %v235 = icmp eq i64 %v234, 0
  br i1 %v235, label %b14, label %b15
b14:
  %v236 = add i64 %v7, 0
  %v237 = sdiv i64 %v236, 1
  %v238 = add i64 %v2, 1
  %v239 = mul i64 %v237, %v2
  %v240 = sdiv i64 %v239, %v3
  %v241 = mul i64 %v240, 1
  %v242 = icmp slt i64 %v241, %v7
  %v243 = select i1 %v242, i64 %v241, i64 %v7
  %v244 = mul i64 %v237, %v238
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v7
  %v248 = select i1 %v247, i64 %v246, i64 %v7
  br label %b16
b16:
  %v249 = phi i64 [ %v243, %b14 ], [ %v263, %b21 ]
  %v250 = icmp slt i64 %v249, %v248
  br i1 %v250, label %b17, label %b18
b17:
  %v251 = and i64 0, %v88
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v249
  %v254 = mul i64 %v253, 16
  %v255 = getelementptr inbounds float, ptr %v24, i64 %v254
  br label %b19
b19:
  %v256 = phi i64 [ 0, %b17 ], [ %v262, %b20 ]
  %v257 = icmp slt i64 %v256, 16
  br i1 %v257, label %b20, label %b21
b20:
  %v258 = add i64 0, %v256
  %v259 = getelementptr inbounds float, ptr %v255, i64 %v258
  %v260 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v261 = shufflevector <8 x float> %v260, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v261, ptr %v259, align 4
  %v262 = add nsw i64 %v256, 8
  br label %b19
b21:
  %v263 = add nsw i64 %v249, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v264 = icmp sgt i64 %v3, 1
  br i1 %v264, label %b22, label %b23
b22:
  %v265 = getelementptr inbounds i64, ptr %v1, i64 3
  %v266 = atomicrmw add ptr %v265, i64 1 acq_rel
  %v267 = load i64, ptr %v119, align 8
  %v268 = add i64 %v267, 1
  store i64 %v268, ptr %v119, align 8
  %v269 = mul i64 %v3, %v268
  br label %b24
b24:
  %v270 = load atomic i64, ptr %v265 acquire, align 8
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b25, label %b26
b25:
  %v272 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v273 = add i64 %v8, 0
  %v274 = sdiv i64 %v273, 1
  %v275 = add i64 %v2, 1
  %v276 = mul i64 %v274, %v2
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v8
  %v280 = select i1 %v279, i64 %v278, i64 %v8
  %v281 = mul i64 %v274, %v275
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, %v8
  %v285 = select i1 %v284, i64 %v283, i64 %v8
  br label %b27
b27:
  %v286 = phi i64 [ %v280, %b23 ], [ %v330, %b32 ]
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b28, label %b29
b28:
  br label %b30
b30:
  %v288 = phi i64 [ 0, %b28 ], [ %v329, %b35 ]
  %v289 = icmp slt i64 %v288, 2
  br i1 %v289, label %b31, label %b32
b31:
  br label %b33
b33:
  %v290 = phi i64 [ 0, %b31 ], [ %v328, %b38 ]
  %v291 = icmp slt i64 %v290, 8
  br i1 %v291, label %b34, label %b35
b34:
  br label %b36
b36:
  %v292 = phi i64 [ 0, %b34 ], [ %v311, %b37 ]
  %v293 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v310, %b37 ]
  %v294 = icmp slt i64 %v292, 8
  br i1 %v294, label %b37, label %b38
b37:
  %v295 = mul i64 %v286, 16
  %v296 = getelementptr inbounds float, ptr %v12, i64 %v295
  %v297 = mul i64 %v288, 64
  %v298 = add i64 0, %v297
  %v299 = mul i64 %v290, 8
  %v300 = add i64 %v298, %v299
  %v301 = add i64 %v300, %v292
  %v302 = getelementptr inbounds float, ptr %v14, i64 %v301
  %v303 = load <8 x float>, ptr %v302, align 4
  %v304 = mul i64 %v288, 8
  %v305 = add i64 0, %v304
  %v306 = add i64 %v305, %v292
  %v307 = getelementptr inbounds float, ptr %v296, i64 %v306
  %v308 = load <8 x float>, ptr %v307, align 4
  %v309 = fmul <8 x float> %v303, %v308
  %v310 = fadd <8 x float> %v293, %v309
  %v311 = add nsw i64 %v292, 8
  br label %b36
b38:
  %v312 = shufflevector <8 x float> %v293, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v313 = shufflevector <8 x float> %v293, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v314 = fadd <4 x float> %v312, %v313
  %v315 = shufflevector <4 x float> %v314, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v316 = shufflevector <4 x float> %v314, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v317 = fadd <2 x float> %v315, %v316
  %v318 = extractelement <2 x float> %v317, i64 0
  %v319 = extractelement <2 x float> %v317, i64 1
  %v320 = fadd float %v318, %v319
  %v321 = fadd float %v320, 0x0000000000000000
  %v322 = mul i64 %v286, 16
  %v323 = getelementptr inbounds float, ptr %v46, i64 %v322
  %v324 = mul i64 %v288, 8
  %v325 = add i64 0, %v324
  %v326 = add i64 %v325, %v290
  %v327 = getelementptr inbounds float, ptr %v323, i64 %v326
  store float %v321, ptr %v327, align 4
  %v328 = add nsw i64 %v290, 1
  br label %b33
b35:
  %v329 = add nsw i64 %v288, 1
  br label %b30
b32:
  %v330 = add nsw i64 %v286, 1
  br label %b27
b29:
  %v331 = add i64 %v8, 0
  %v332 = sdiv i64 %v331, 1
  %v333 = add i64 %v2, 1
  %v334 = mul i64 %v332, %v2
  %v335 = sdiv i64 %v334, %v3
  %v336 = mul i64 %v335, 1
  %v337 = icmp slt i64 %v336, %v8
  %v338 = select i1 %v337, i64 %v336, i64 %v8
  %v339 = mul i64 %v332, %v333
  %v340 = sdiv i64 %v339, %v3
  %v341 = mul i64 %v340, 1
  %v342 = icmp slt i64 %v341, %v8
  %v343 = select i1 %v342, i64 %v341, i64 %v8
  br label %b39
b39:
  %v344 = phi i64 [ %v338, %b29 ], [ %v388, %b44 ]
  %v345 = icmp slt i64 %v344, %v343
  br i1 %v345, label %b40, label %b41
b40:
  br label %b42
b42:
  %v346 = phi i64 [ 0, %b40 ], [ %v387, %b47 ]
  %v347 = icmp slt i64 %v346, 2
  br i1 %v347, label %b43, label %b44
b43:
  br label %b45
b45:
  %v348 = phi i64 [ 0, %b43 ], [ %v386, %b50 ]
  %v349 = icmp slt i64 %v348, 8
  br i1 %v349, label %b46, label %b47
b46:
  br label %b48
b48:
  %v350 = phi i64 [ 0, %b46 ], [ %v369, %b49 ]
  %v351 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v368, %b49 ]
  %v352 = icmp slt i64 %v350, 8
  br i1 %v352, label %b49, label %b50
b49:
  %v353 = mul i64 %v344, 16
  %v354 = getelementptr inbounds float, ptr %v12, i64 %v353
  %v355 = mul i64 %v346, 64
  %v356 = add i64 0, %v355
  %v357 = mul i64 %v348, 8
  %v358 = add i64 %v356, %v357
  %v359 = add i64 %v358, %v350
  %v360 = getelementptr inbounds float, ptr %v18, i64 %v359
  %v361 = load <8 x float>, ptr %v360, align 4
  %v362 = mul i64 %v346, 8
  %v363 = add i64 0, %v362
  %v364 = add i64 %v363, %v350
  %v365 = getelementptr inbounds float, ptr %v354, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v361, %v366
  %v368 = fadd <8 x float> %v351, %v367
  %v369 = add nsw i64 %v350, 8
  br label %b48
b50:
  %v370 = shufflevector <8 x float> %v351, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v371 = shufflevector <8 x float> %v351, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v372 = fadd <4 x float> %v370, %v371
  %v373 = shufflevector <4 x float> %v372, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v374 = shufflevector <4 x float> %v372, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v375 = fadd <2 x float> %v373, %v374
  %v376 = extractelement <2 x float> %v375, i64 0
  %v377 = extractelement <2 x float> %v375, i64 1
  %v378 = fadd float %v376, %v377
  %v379 = fadd float %v378, 0x0000000000000000
  %v380 = mul i64 %v344, 16
  %v381 = getelementptr inbounds float, ptr %v48, i64 %v380
  %v382 = mul i64 %v346, 8
  %v383 = add i64 0, %v382
  %v384 = add i64 %v383, %v348
  %v385 = getelementptr inbounds float, ptr %v381, i64 %v384
  store float %v379, ptr %v385, align 4
  %v386 = add nsw i64 %v348, 1
  br label %b45
b47:
  %v387 = add nsw i64 %v346, 1
  br label %b42
b44:
  %v388 = add nsw i64 %v344, 1
  br label %b39
b41:
  %v389 = add i64 %v8, 0
  %v390 = sdiv i64 %v389, 1
  %v391 = add i64 %v2, 1
  %v392 = mul i64 %v390, %v2
  %v393 = sdiv i64 %v392, %v3
  %v394 = mul i64 %v393, 1
  %v395 = icmp slt i64 %v394, %v8
  %v396 = select i1 %v395, i64 %v394, i64 %v8
  %v397 = mul i64 %v390, %v391
  %v398 = sdiv i64 %v397, %v3
  %v399 = mul i64 %v398, 1
  %v400 = icmp slt i64 %v399, %v8
  %v401 = select i1 %v400, i64 %v399, i64 %v8
  br label %b51
b51:
  %v402 = phi i64 [ %v396, %b41 ], [ %v420, %b52 ]
  %v403 = icmp slt i64 %v402, %v401
  br i1 %v403, label %b52, label %b53
b52:
  %v404 = mul i64 %v402, 16
  %v405 = getelementptr inbounds float, ptr %v12, i64 %v404
  %v406 = mul i64 %v402, 8
  %v407 = getelementptr inbounds float, ptr %v50, i64 %v406
  %v408 = mul i64 %v402, 8
  %v409 = getelementptr inbounds float, ptr %v52, i64 %v408
  %v410 = add i64 0, 0
  %v411 = getelementptr inbounds float, ptr %v405, i64 %v410
  %v412 = load <8 x float>, ptr %v411, align 4
  %v413 = add i64 8, 0
  %v414 = getelementptr inbounds float, ptr %v405, i64 %v413
  %v415 = load <8 x float>, ptr %v414, align 4
  %v416 = add i64 0, 0
  %v417 = getelementptr inbounds float, ptr %v407, i64 %v416
  store <8 x float> %v412, ptr %v417, align 4
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v409, i64 %v418
  store <8 x float> %v415, ptr %v419, align 4
  %v420 = add nsw i64 %v402, 1
  br label %b51
b53:
  %v421 = icmp sgt i64 %v3, 1
  br i1 %v421, label %b54, label %b55
b54:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v423 = atomicrmw add ptr %v422, i64 1 acq_rel
  %v424 = load i64, ptr %v119, align 8
  %v425 = add i64 %v424, 1
  store i64 %v425, ptr %v119, align 8
  %v426 = mul i64 %v3, %v425
  br label %b56
b56:
  %v427 = load atomic i64, ptr %v422 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b57, label %b58
b57:
  %v429 = call i32 @sched_yield()
  br label %b56
b58:
  br label %b55
b55:
  br label %b59
b59:
  %v430 = phi i64 [ 0, %b55 ], [ %v625, %b64 ]
  %v431 = icmp slt i64 %v430, %v5
  br i1 %v431, label %b60, label %b61
b60:
  %v432 = add i64 %v7, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  br label %b62
b62:
  %v445 = phi i64 [ %v439, %b60 ], [ %v624, %b67 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b63, label %b64
b63:
  %v447 = add i64 %v430, 0
  %v448 = and i64 %v447, %v92
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v445
  %v451 = mul i64 %v450, 16
  %v452 = getelementptr inbounds float, ptr %v46, i64 %v451
  %v453 = add i64 %v430, 0
  %v454 = and i64 %v453, %v88
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v445
  %v457 = mul i64 %v456, 16
  %v458 = getelementptr inbounds float, ptr %v24, i64 %v457
  %v459 = add i64 %v430, 0
  %v460 = and i64 %v459, %v94
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v445
  %v463 = mul i64 %v462, 16
  %v464 = getelementptr inbounds float, ptr %v48, i64 %v463
  %v465 = add i64 %v430, 0
  %v466 = and i64 %v465, %v84
  %v467 = mul i64 %v466, %v7
  %v468 = add i64 %v467, %v445
  %v469 = mul i64 %v468, 16
  %v470 = getelementptr inbounds float, ptr %v12, i64 %v469
  %v471 = add i64 %v430, 1
  %v472 = and i64 %v471, %v88
  %v473 = mul i64 %v472, %v7
  %v474 = add i64 %v473, %v445
  %v475 = mul i64 %v474, 16
  %v476 = getelementptr inbounds float, ptr %v24, i64 %v475
  br label %b65
b65:
  %v477 = phi i64 [ 0, %b63 ], [ %v623, %b66 ]
  %v478 = icmp slt i64 %v477, 16
  br i1 %v478, label %b66, label %b67
b66:
  %v479 = add i64 0, %v477
  %v480 = getelementptr inbounds float, ptr %v42, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, %v477
  %v483 = getelementptr inbounds float, ptr %v452, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 0, %v477
  %v486 = getelementptr inbounds float, ptr %v16, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = fadd <8 x float> %v484, %v487
  %v489 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v488)
  %v490 = fneg <8 x float> %v489
  %v491 = fcmp olt <8 x float> %v490, splat (float 0xC05A400000000000)
  %v492 = select <8 x i1> %v491, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v490
  %v493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v492, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v494 = fsub <8 x float> %v493, splat (float 0x4168000000000000)
  %v495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v494, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v492)
  %v496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v494, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v495)
  %v497 = bitcast <8 x float> %v493 to <8 x i32>
  %v498 = fmul <8 x float> %v496, %v496
  %v499 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v496, <8 x float> splat (float 0x3F81227F40000000))
  %v500 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v499, <8 x float> %v496, <8 x float> splat (float 0x3FA5556740000000))
  %v501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v500, <8 x float> %v496, <8 x float> splat (float 0x3FC5554B00000000))
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> %v496, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v498, <8 x float> %v502, <8 x float> %v496)
  %v504 = sub <8 x i32> %v497, splat (i32 1262485250)
  %v505 = lshr <8 x i32> %v504, splat (i32 1)
  %v506 = sub <8 x i32> %v504, %v505
  %v507 = shl <8 x i32> %v505, splat (i32 23)
  %v508 = bitcast <8 x i32> %v507 to <8 x float>
  %v509 = shl <8 x i32> %v506, splat (i32 23)
  %v510 = bitcast <8 x i32> %v509 to <8 x float>
  %v511 = fadd <8 x float> %v503, splat (float 0x3FF0000000000000)
  %v512 = fmul <8 x float> %v511, %v508
  %v513 = fmul <8 x float> %v512, %v510
  %v514 = fcmp olt <8 x float> %v488, splat (float 0x0000000000000000)
  %v515 = select <8 x i1> %v514, <8 x float> %v513, <8 x float> splat (float 0x3FF0000000000000)
  %v516 = fadd <8 x float> %v513, splat (float 0x3FF0000000000000)
  %v517 = fdiv <8 x float> %v515, %v516
  %v518 = fmul <8 x float> %v481, %v517
  %v519 = fneg <8 x float> %v518
  %v520 = fcmp olt <8 x float> %v519, splat (float 0xC05A400000000000)
  %v521 = select <8 x i1> %v520, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v519
  %v522 = fcmp ogt <8 x float> %v521, splat (float 0x4056400000000000)
  %v523 = select <8 x i1> %v522, <8 x float> splat (float 0x4056400000000000), <8 x float> %v521
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v525 = fsub <8 x float> %v524, splat (float 0x4168000000000000)
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v523)
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v526)
  %v528 = bitcast <8 x float> %v524 to <8 x i32>
  %v529 = fmul <8 x float> %v527, %v527
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v527, <8 x float> splat (float 0x3F81227F40000000))
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v530, <8 x float> %v527, <8 x float> splat (float 0x3FA5556740000000))
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> %v527, <8 x float> splat (float 0x3FC5554B00000000))
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v527, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> %v533, <8 x float> %v527)
  %v535 = sub <8 x i32> %v528, splat (i32 1262485250)
  %v536 = lshr <8 x i32> %v535, splat (i32 1)
  %v537 = sub <8 x i32> %v535, %v536
  %v538 = shl <8 x i32> %v536, splat (i32 23)
  %v539 = bitcast <8 x i32> %v538 to <8 x float>
  %v540 = shl <8 x i32> %v537, splat (i32 23)
  %v541 = bitcast <8 x i32> %v540 to <8 x float>
  %v542 = fadd <8 x float> %v534, splat (float 0x3FF0000000000000)
  %v543 = fmul <8 x float> %v542, %v539
  %v544 = fmul <8 x float> %v543, %v541
  %v545 = add i64 0, %v477
  %v546 = getelementptr inbounds float, ptr %v458, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fmul <8 x float> %v544, %v547
  %v549 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v550 = shufflevector <8 x float> %v549, <8 x float> poison, <8 x i32> zeroinitializer
  %v551 = fmul <8 x float> %v518, %v550
  %v552 = fneg <8 x float> %v551
  %v553 = fcmp olt <8 x float> %v552, splat (float 0xC033000000000000)
  %v554 = select <8 x i1> %v553, <8 x float> splat (float 0xC033000000000000), <8 x float> %v552
  %v555 = fcmp ogt <8 x float> %v554, splat (float 0x4056400000000000)
  %v556 = select <8 x i1> %v555, <8 x float> splat (float 0x4056400000000000), <8 x float> %v554
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v558 = fsub <8 x float> %v557, splat (float 0x4168000000000000)
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v556)
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v559)
  %v561 = bitcast <8 x float> %v557 to <8 x i32>
  %v562 = fmul <8 x float> %v560, %v560
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v560, <8 x float> splat (float 0x3F81227F40000000))
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v560, <8 x float> splat (float 0x3FA5556740000000))
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> %v560, <8 x float> splat (float 0x3FC5554B00000000))
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v560, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v566, <8 x float> %v560)
  %v568 = shl <8 x i32> %v561, splat (i32 23)
  %v569 = add <8 x i32> %v568, splat (i32 1056964608)
  %v570 = bitcast <8 x i32> %v569 to <8 x float>
  %v571 = fsub <8 x float> %v570, splat (float 0x3FE0000000000000)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v567, <8 x float> %v571)
  %v573 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v552)
  %v574 = fcmp olt <8 x float> %v573, splat (float 0x3E60000000000000)
  %v575 = fadd <8 x float> %v572, %v572
  %v576 = select <8 x i1> %v574, <8 x float> %v552, <8 x float> %v575
  %v577 = fneg <8 x float> %v576
  %v578 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v577)
  %v579 = add i64 0, %v477
  %v580 = getelementptr inbounds float, ptr %v464, i64 %v579
  %v581 = load <8 x float>, ptr %v580, align 4
  %v582 = add i64 0, %v477
  %v583 = getelementptr inbounds float, ptr %v20, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = fadd <8 x float> %v581, %v584
  %v586 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v585)
  %v587 = fneg <8 x float> %v586
  %v588 = fcmp olt <8 x float> %v587, splat (float 0xC05A400000000000)
  %v589 = select <8 x i1> %v588, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v587
  %v590 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v589, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v591 = fsub <8 x float> %v590, splat (float 0x4168000000000000)
  %v592 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v589)
  %v593 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v591, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v592)
  %v594 = bitcast <8 x float> %v590 to <8 x i32>
  %v595 = fmul <8 x float> %v593, %v593
  %v596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v593, <8 x float> splat (float 0x3F81227F40000000))
  %v597 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v596, <8 x float> %v593, <8 x float> splat (float 0x3FA5556740000000))
  %v598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v597, <8 x float> %v593, <8 x float> splat (float 0x3FC5554B00000000))
  %v599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v598, <8 x float> %v593, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v600 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v595, <8 x float> %v599, <8 x float> %v593)
  %v601 = sub <8 x i32> %v594, splat (i32 1262485250)
  %v602 = lshr <8 x i32> %v601, splat (i32 1)
  %v603 = sub <8 x i32> %v601, %v602
  %v604 = shl <8 x i32> %v602, splat (i32 23)
  %v605 = bitcast <8 x i32> %v604 to <8 x float>
  %v606 = shl <8 x i32> %v603, splat (i32 23)
  %v607 = bitcast <8 x i32> %v606 to <8 x float>
  %v608 = fadd <8 x float> %v600, splat (float 0x3FF0000000000000)
  %v609 = fmul <8 x float> %v608, %v605
  %v610 = fmul <8 x float> %v609, %v607
  %v611 = fcmp olt <8 x float> %v585, splat (float 0x0000000000000000)
  %v612 = select <8 x i1> %v611, <8 x float> %v610, <8 x float> splat (float 0x3FF0000000000000)
  %v613 = fadd <8 x float> %v610, splat (float 0x3FF0000000000000)
  %v614 = fdiv <8 x float> %v612, %v613
  %v615 = add i64 0, %v477
  %v616 = getelementptr inbounds float, ptr %v470, i64 %v615
  %v617 = load <8 x float>, ptr %v616, align 4
  %v618 = fmul <8 x float> %v614, %v617
  %v619 = fmul <8 x float> %v578, %v618
  %v620 = fadd <8 x float> %v548, %v619
  %v621 = add i64 0, %v477
  %v622 = getelementptr inbounds float, ptr %v476, i64 %v621
  store <8 x float> %v620, ptr %v622, align 4
  %v623 = add nsw i64 %v477, 8
  br label %b65
b67:
  %v624 = add nsw i64 %v445, 1
  br label %b62
b64:
  %v625 = add nsw i64 %v430, 1
  br label %b59
b61:
  %v626 = icmp sgt i64 %v3, 1
  br i1 %v626, label %b68, label %b69
b68:
  %v627 = getelementptr inbounds i64, ptr %v1, i64 3
  %v628 = atomicrmw add ptr %v627, i64 1 acq_rel
  %v629 = load i64, ptr %v119, align 8
  %v630 = add i64 %v629, 1
  store i64 %v630, ptr %v119, align 8
  %v631 = mul i64 %v3, %v630
  br label %b70
b70:
  %v632 = load atomic i64, ptr %v627 acquire, align 8
  %v633 = icmp slt i64 %v632, %v631
  br i1 %v633, label %b71, label %b72
b71:
  %v634 = call i32 @sched_yield()
  br label %b70
b72:
  br label %b69
b69:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v119 = alloca i64, i64 1, align 8
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
  %v83 = getelementptr inbounds i64, ptr %v1, i64 7
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 12
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 13
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 15
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 24
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 25
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 27
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 28
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 29
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 30
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 31
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 32
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 33
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 34
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 35
  %v114 = load i64, ptr %v113, align 8
  %v115 = getelementptr inbounds i64, ptr %v1, i64 36
  %v116 = load i64, ptr %v115, align 8
  %v117 = getelementptr inbounds i64, ptr %v1, i64 37
  %v118 = load i64, ptr %v117, align 8
  store i64 0, ptr %v119, align 8
  %v120 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v121 = load ptr, ptr %v120, align 4
  %v122 = mul i64 %v2, 15360
  %v123 = add i64 %v122, 0
  %v124 = getelementptr inbounds float, ptr %v121, i64 %v123
  br label %b0
b0:
  %v125 = phi i64 [ 0, %entry ], [ %v457, %b11 ]
  %v126 = icmp slt i64 %v125, %v5
  br i1 %v126, label %b1, label %b2
b1:
  %v127 = sub i64 %v5, 1
  %v128 = sub i64 %v127, %v125
  %v129 = add i64 %v7, 0
  %v130 = sdiv i64 %v129, 1
  %v131 = add i64 %v2, 1
  %v132 = mul i64 %v130, %v2
  %v133 = sdiv i64 %v132, %v3
  %v134 = mul i64 %v133, 1
  %v135 = icmp slt i64 %v134, %v7
  %v136 = select i1 %v135, i64 %v134, i64 %v7
  %v137 = mul i64 %v130, %v131
  %v138 = sdiv i64 %v137, %v3
  %v139 = mul i64 %v138, 1
  %v140 = icmp slt i64 %v139, %v7
  %v141 = select i1 %v140, i64 %v139, i64 %v7
  br label %b3
b3:
  %v142 = phi i64 [ %v136, %b1 ], [ %v384, %b8 ]
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b4, label %b5
b4:
  %v144 = add i64 %v128, 1
  %v145 = and i64 %v144, 1
  %v146 = mul i64 %v145, %v7
  %v147 = add i64 %v146, %v142
  %v148 = mul i64 %v147, 16
  %v149 = getelementptr inbounds float, ptr %v26, i64 %v148
  %v150 = add i64 %v128, 0
  %v151 = and i64 %v150, %v86
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v142
  %v154 = mul i64 %v153, 16
  %v155 = getelementptr inbounds float, ptr %v22, i64 %v154
  %v156 = add i64 %v128, 0
  %v157 = and i64 %v156, %v92
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v142
  %v160 = mul i64 %v159, 16
  %v161 = getelementptr inbounds float, ptr %v46, i64 %v160
  %v162 = add i64 %v128, 0
  %v163 = and i64 %v162, %v84
  %v164 = mul i64 %v163, %v7
  %v165 = add i64 %v164, %v142
  %v166 = mul i64 %v165, 16
  %v167 = getelementptr inbounds float, ptr %v12, i64 %v166
  %v168 = add i64 %v128, 0
  %v169 = and i64 %v168, %v94
  %v170 = mul i64 %v169, %v7
  %v171 = add i64 %v170, %v142
  %v172 = mul i64 %v171, 16
  %v173 = getelementptr inbounds float, ptr %v48, i64 %v172
  %v174 = add i64 %v128, 0
  %v175 = and i64 %v174, %v88
  %v176 = mul i64 %v175, %v7
  %v177 = add i64 %v176, %v142
  %v178 = mul i64 %v177, 16
  %v179 = getelementptr inbounds float, ptr %v24, i64 %v178
  %v180 = add i64 %v128, 0
  %v181 = and i64 %v180, %v100
  %v182 = mul i64 %v181, %v7
  %v183 = add i64 %v182, %v142
  %v184 = mul i64 %v183, 16
  %v185 = getelementptr inbounds float, ptr %v54, i64 %v184
  %v186 = add i64 %v128, 0
  %v187 = and i64 %v186, 1
  %v188 = mul i64 %v187, %v7
  %v189 = add i64 %v188, %v142
  %v190 = mul i64 %v189, 16
  %v191 = getelementptr inbounds float, ptr %v26, i64 %v190
  %v192 = add i64 %v128, 0
  %v193 = and i64 %v192, %v102
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v142
  %v196 = mul i64 %v195, 16
  %v197 = getelementptr inbounds float, ptr %v56, i64 %v196
  %v198 = add i64 %v128, 0
  %v199 = and i64 %v198, %v104
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v142
  %v202 = mul i64 %v201, 16
  %v203 = getelementptr inbounds float, ptr %v58, i64 %v202
  br label %b6
b6:
  %v204 = phi i64 [ 0, %b4 ], [ %v383, %b7 ]
  %v205 = icmp slt i64 %v204, 16
  br i1 %v205, label %b7, label %b8
b7:
  %v206 = add i64 0, %v204
  %v207 = getelementptr inbounds float, ptr %v149, i64 %v206
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = add i64 0, %v204
  %v210 = getelementptr inbounds float, ptr %v155, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v208, %v211
  %v213 = add i64 0, %v204
  %v214 = getelementptr inbounds float, ptr %v42, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 0, %v204
  %v217 = getelementptr inbounds float, ptr %v161, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 0, %v204
  %v220 = getelementptr inbounds float, ptr %v16, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = fadd <8 x float> %v218, %v221
  %v223 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v222)
  %v224 = fneg <8 x float> %v223
  %v225 = fcmp olt <8 x float> %v224, splat (float 0xC05A400000000000)
  %v226 = select <8 x i1> %v225, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v224
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v228 = fsub <8 x float> %v227, splat (float 0x4168000000000000)
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v226)
  %v230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v228, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v229)
  %v231 = bitcast <8 x float> %v227 to <8 x i32>
  %v232 = fmul <8 x float> %v230, %v230
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v230, <8 x float> splat (float 0x3F81227F40000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v230, <8 x float> splat (float 0x3FA5556740000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v230, <8 x float> splat (float 0x3FC5554B00000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v235, <8 x float> %v230, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v236, <8 x float> %v230)
  %v238 = sub <8 x i32> %v231, splat (i32 1262485250)
  %v239 = lshr <8 x i32> %v238, splat (i32 1)
  %v240 = sub <8 x i32> %v238, %v239
  %v241 = shl <8 x i32> %v239, splat (i32 23)
  %v242 = bitcast <8 x i32> %v241 to <8 x float>
  %v243 = shl <8 x i32> %v240, splat (i32 23)
  %v244 = bitcast <8 x i32> %v243 to <8 x float>
  %v245 = fadd <8 x float> %v237, splat (float 0x3FF0000000000000)
  %v246 = fmul <8 x float> %v245, %v242
  %v247 = fmul <8 x float> %v246, %v244
  %v248 = fcmp olt <8 x float> %v222, splat (float 0x0000000000000000)
  %v249 = select <8 x i1> %v248, <8 x float> %v247, <8 x float> splat (float 0x3FF0000000000000)
  %v250 = fadd <8 x float> %v247, splat (float 0x3FF0000000000000)
  %v251 = fdiv <8 x float> %v249, %v250
  %v252 = fmul <8 x float> %v215, %v251
  %v253 = fneg <8 x float> %v252
  %v254 = fcmp olt <8 x float> %v253, splat (float 0xC05A400000000000)
  %v255 = select <8 x i1> %v254, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v253
  %v256 = fcmp ogt <8 x float> %v255, splat (float 0x4056400000000000)
  %v257 = select <8 x i1> %v256, <8 x float> splat (float 0x4056400000000000), <8 x float> %v255
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v259 = fsub <8 x float> %v258, splat (float 0x4168000000000000)
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v257)
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v260)
  %v262 = bitcast <8 x float> %v258 to <8 x i32>
  %v263 = fmul <8 x float> %v261, %v261
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v261, <8 x float> splat (float 0x3F81227F40000000))
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> %v261, <8 x float> splat (float 0x3FA5556740000000))
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v265, <8 x float> %v261, <8 x float> splat (float 0x3FC5554B00000000))
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> %v261, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v263, <8 x float> %v267, <8 x float> %v261)
  %v269 = sub <8 x i32> %v262, splat (i32 1262485250)
  %v270 = lshr <8 x i32> %v269, splat (i32 1)
  %v271 = sub <8 x i32> %v269, %v270
  %v272 = shl <8 x i32> %v270, splat (i32 23)
  %v273 = bitcast <8 x i32> %v272 to <8 x float>
  %v274 = shl <8 x i32> %v271, splat (i32 23)
  %v275 = bitcast <8 x i32> %v274 to <8 x float>
  %v276 = fadd <8 x float> %v268, splat (float 0x3FF0000000000000)
  %v277 = fmul <8 x float> %v276, %v273
  %v278 = fmul <8 x float> %v277, %v275
  %v279 = fmul <8 x float> %v212, %v278
  %v280 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fmul <8 x float> %v252, %v281
  %v283 = fneg <8 x float> %v282
  %v284 = fcmp olt <8 x float> %v283, splat (float 0xC033000000000000)
  %v285 = select <8 x i1> %v284, <8 x float> splat (float 0xC033000000000000), <8 x float> %v283
  %v286 = fcmp ogt <8 x float> %v285, splat (float 0x4056400000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0x4056400000000000), <8 x float> %v285
  %v288 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v287, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v289 = fsub <8 x float> %v288, splat (float 0x4168000000000000)
  %v290 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v287)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v289, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v290)
  %v292 = bitcast <8 x float> %v288 to <8 x i32>
  %v293 = fmul <8 x float> %v291, %v291
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v291, <8 x float> splat (float 0x3F81227F40000000))
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v291, <8 x float> splat (float 0x3FA5556740000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v291, <8 x float> splat (float 0x3FC5554B00000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v291, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> %v297, <8 x float> %v291)
  %v299 = shl <8 x i32> %v292, splat (i32 23)
  %v300 = add <8 x i32> %v299, splat (i32 1056964608)
  %v301 = bitcast <8 x i32> %v300 to <8 x float>
  %v302 = fsub <8 x float> %v301, splat (float 0x3FE0000000000000)
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v298, <8 x float> %v302)
  %v304 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v283)
  %v305 = fcmp olt <8 x float> %v304, splat (float 0x3E60000000000000)
  %v306 = fadd <8 x float> %v303, %v303
  %v307 = select <8 x i1> %v305, <8 x float> %v283, <8 x float> %v306
  %v308 = fneg <8 x float> %v307
  %v309 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v308)
  %v310 = fmul <8 x float> %v212, %v309
  %v311 = add i64 0, %v204
  %v312 = getelementptr inbounds float, ptr %v167, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v310, %v313
  %v315 = add i64 0, %v204
  %v316 = getelementptr inbounds float, ptr %v173, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = add i64 0, %v204
  %v319 = getelementptr inbounds float, ptr %v20, i64 %v318
  %v320 = load <8 x float>, ptr %v319, align 4
  %v321 = fadd <8 x float> %v317, %v320
  %v322 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v321)
  %v323 = fneg <8 x float> %v322
  %v324 = fcmp olt <8 x float> %v323, splat (float 0xC05A400000000000)
  %v325 = select <8 x i1> %v324, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v323
  %v326 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v325, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v327 = fsub <8 x float> %v326, splat (float 0x4168000000000000)
  %v328 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v325)
  %v329 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v327, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v328)
  %v330 = bitcast <8 x float> %v326 to <8 x i32>
  %v331 = fmul <8 x float> %v329, %v329
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v329, <8 x float> splat (float 0x3F81227F40000000))
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> %v329, <8 x float> splat (float 0x3FA5556740000000))
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> %v329, <8 x float> splat (float 0x3FC5554B00000000))
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> %v329, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> %v335, <8 x float> %v329)
  %v337 = sub <8 x i32> %v330, splat (i32 1262485250)
  %v338 = lshr <8 x i32> %v337, splat (i32 1)
  %v339 = sub <8 x i32> %v337, %v338
  %v340 = shl <8 x i32> %v338, splat (i32 23)
  %v341 = bitcast <8 x i32> %v340 to <8 x float>
  %v342 = shl <8 x i32> %v339, splat (i32 23)
  %v343 = bitcast <8 x i32> %v342 to <8 x float>
  %v344 = fadd <8 x float> %v336, splat (float 0x3FF0000000000000)
  %v345 = fmul <8 x float> %v344, %v341
  %v346 = fmul <8 x float> %v345, %v343
  %v347 = fcmp olt <8 x float> %v321, splat (float 0x0000000000000000)
  %v348 = select <8 x i1> %v347, <8 x float> %v346, <8 x float> splat (float 0x3FF0000000000000)
  %v349 = fadd <8 x float> %v346, splat (float 0x3FF0000000000000)
  %v350 = fdiv <8 x float> %v348, %v349
  %v351 = fmul <8 x float> %v314, %v350
  %v352 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v353 = shufflevector <8 x float> %v352, <8 x float> poison, <8 x i32> zeroinitializer
  %v354 = fsub <8 x float> %v353, %v350
  %v355 = fmul <8 x float> %v351, %v354
  %v356 = fmul <8 x float> %v350, %v313
  %v357 = fmul <8 x float> %v212, %v356
  %v358 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v359 = shufflevector <8 x float> %v358, <8 x float> poison, <8 x i32> zeroinitializer
  %v360 = fmul <8 x float> %v359, %v357
  %v361 = fdiv <8 x float> %v360, %v309
  %v362 = fadd <8 x float> %v307, %v353
  %v363 = fmul <8 x float> %v361, %v362
  %v364 = fmul <8 x float> %v363, %v281
  %v365 = add i64 0, %v204
  %v366 = getelementptr inbounds float, ptr %v179, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = fmul <8 x float> %v212, %v367
  %v369 = fmul <8 x float> %v368, %v278
  %v370 = fsub <8 x float> %v364, %v369
  %v371 = fmul <8 x float> %v370, %v215
  %v372 = fmul <8 x float> %v371, %v251
  %v373 = fsub <8 x float> %v353, %v251
  %v374 = fmul <8 x float> %v372, %v373
  %v375 = add i64 0, %v204
  %v376 = getelementptr inbounds float, ptr %v185, i64 %v375
  store <8 x float> %v212, ptr %v376, align 4
  %v377 = add i64 0, %v204
  %v378 = getelementptr inbounds float, ptr %v191, i64 %v377
  store <8 x float> %v279, ptr %v378, align 4
  %v379 = add i64 0, %v204
  %v380 = getelementptr inbounds float, ptr %v197, i64 %v379
  store <8 x float> %v355, ptr %v380, align 4
  %v381 = add i64 0, %v204
  %v382 = getelementptr inbounds float, ptr %v203, i64 %v381
  store <8 x float> %v374, ptr %v382, align 4
  %v383 = add nsw i64 %v204, 8
  br label %b6
b8:
  %v384 = add nsw i64 %v142, 1
  br label %b3
b5:
  %v385 = add i64 %v7, 0
  %v386 = sdiv i64 %v385, 1
  %v387 = add i64 %v2, 1
  %v388 = mul i64 %v386, %v2
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  %v393 = mul i64 %v386, %v387
  %v394 = sdiv i64 %v393, %v3
  %v395 = mul i64 %v394, 1
  %v396 = icmp slt i64 %v395, %v7
  %v397 = select i1 %v396, i64 %v395, i64 %v7
  br label %b9
b9:
  %v398 = phi i64 [ %v392, %b5 ], [ %v456, %b10 ]
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b10, label %b11
b10:
  %v400 = add i64 %v128, 0
  %v401 = and i64 %v400, %v104
  %v402 = mul i64 %v401, %v7
  %v403 = add i64 %v402, %v398
  %v404 = mul i64 %v403, 16
  %v405 = getelementptr inbounds float, ptr %v58, i64 %v404
  %v406 = add i64 %v128, 0
  %v407 = and i64 %v406, %v102
  %v408 = mul i64 %v407, %v7
  %v409 = add i64 %v408, %v398
  %v410 = mul i64 %v409, 16
  %v411 = getelementptr inbounds float, ptr %v56, i64 %v410
  %v412 = add i64 %v128, 0
  %v413 = and i64 %v412, %v106
  %v414 = mul i64 %v413, %v7
  %v415 = add i64 %v414, %v398
  %v416 = mul i64 %v415, 8
  %v417 = getelementptr inbounds float, ptr %v60, i64 %v416
  %v418 = add i64 %v128, 0
  %v419 = and i64 %v418, %v108
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v398
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v62, i64 %v422
  %v424 = add i64 %v128, 0
  %v425 = and i64 %v424, %v110
  %v426 = mul i64 %v425, %v7
  %v427 = add i64 %v426, %v398
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v64, i64 %v428
  %v430 = add i64 %v128, 0
  %v431 = and i64 %v430, %v112
  %v432 = mul i64 %v431, %v7
  %v433 = add i64 %v432, %v398
  %v434 = mul i64 %v433, 8
  %v435 = getelementptr inbounds float, ptr %v66, i64 %v434
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v405, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 8, 0
  %v440 = getelementptr inbounds float, ptr %v405, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v411, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 8, 0
  %v446 = getelementptr inbounds float, ptr %v411, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 0, 0
  %v449 = getelementptr inbounds float, ptr %v417, i64 %v448
  store <8 x float> %v438, ptr %v449, align 4
  %v450 = add i64 0, 0
  %v451 = getelementptr inbounds float, ptr %v423, i64 %v450
  store <8 x float> %v441, ptr %v451, align 4
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v429, i64 %v452
  store <8 x float> %v444, ptr %v453, align 4
  %v454 = add i64 0, 0
  %v455 = getelementptr inbounds float, ptr %v435, i64 %v454
  store <8 x float> %v447, ptr %v455, align 4
  %v456 = add nsw i64 %v398, 1
  br label %b9
b11:
  %v457 = add nsw i64 %v125, 1
  br label %b0
b2:
  %v458 = icmp sgt i64 %v3, 1
  br i1 %v458, label %b12, label %b13
b12:
  %v459 = getelementptr inbounds i64, ptr %v1, i64 3
  %v460 = atomicrmw add ptr %v459, i64 1 acq_rel
  %v461 = load i64, ptr %v119, align 8
  %v462 = add i64 %v461, 1
  store i64 %v462, ptr %v119, align 8
  %v463 = mul i64 %v3, %v462
  br label %b14
b14:
  %v464 = load atomic i64, ptr %v459 acquire, align 8
  %v465 = icmp slt i64 %v464, %v463
  br i1 %v465, label %b15, label %b16
b15:
  %v466 = call i32 @sched_yield()
  br label %b14
b16:
  br label %b13
b13:
  %v467 = add i64 %v8, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, %v8
  %v474 = select i1 %v473, i64 %v472, i64 %v8
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, %v8
  %v479 = select i1 %v478, i64 %v477, i64 %v8
  br label %b17
b17:
  %v480 = phi i64 [ %v474, %b13 ], [ %v513, %b22 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b18, label %b19
b18:
  br label %b20
b20:
  %v482 = phi i64 [ 0, %b18 ], [ %v512, %b25 ]
  %v483 = icmp slt i64 %v482, 2
  br i1 %v483, label %b21, label %b22
b21:
  br label %b23
b23:
  %v484 = phi i64 [ 0, %b21 ], [ %v505, %b24 ]
  %v485 = phi <8 x float> [ splat (float 0x0000000000000000), %b21 ], [ %v504, %b24 ]
  %v486 = icmp slt i64 %v484, 8
  br i1 %v486, label %b24, label %b25
b24:
  %v487 = mul i64 %v480, 16
  %v488 = getelementptr inbounds float, ptr %v56, i64 %v487
  %v489 = mul i64 %v482, 8
  %v490 = add i64 0, %v489
  %v491 = add i64 %v490, %v484
  %v492 = getelementptr inbounds float, ptr %v488, i64 %v491
  %v493 = load float, ptr %v492, align 4
  %v494 = mul i64 %v482, 64
  %v495 = add i64 0, %v494
  %v496 = add i64 %v495, 0
  %v497 = mul i64 %v484, 8
  %v498 = add i64 %v496, %v497
  %v499 = getelementptr inbounds float, ptr %v18, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = insertelement <8 x float> poison, float %v493, i64 0
  %v502 = shufflevector <8 x float> %v501, <8 x float> poison, <8 x i32> zeroinitializer
  %v503 = fmul <8 x float> %v500, %v502
  %v504 = fadd <8 x float> %v485, %v503
  %v505 = add nsw i64 %v484, 1
  br label %b23
b25:
  %v506 = mul i64 %v480, 16
  %v507 = getelementptr inbounds float, ptr %v68, i64 %v506
  %v508 = mul i64 %v482, 8
  %v509 = add i64 0, %v508
  %v510 = add i64 %v509, 0
  %v511 = getelementptr inbounds float, ptr %v507, i64 %v510
  store <8 x float> %v485, ptr %v511, align 4
  %v512 = add nsw i64 %v482, 1
  br label %b20
b22:
  %v513 = add nsw i64 %v480, 1
  br label %b17
b19:
  %v514 = add i64 %v8, 0
  %v515 = sdiv i64 %v514, 1
  %v516 = add i64 %v2, 1
  %v517 = mul i64 %v515, %v2
  %v518 = sdiv i64 %v517, %v3
  %v519 = mul i64 %v518, 1
  %v520 = icmp slt i64 %v519, %v8
  %v521 = select i1 %v520, i64 %v519, i64 %v8
  %v522 = mul i64 %v515, %v516
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v8
  %v526 = select i1 %v525, i64 %v524, i64 %v8
  br label %b26
b26:
  %v527 = phi i64 [ %v521, %b19 ], [ %v560, %b31 ]
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b27, label %b28
b27:
  br label %b29
b29:
  %v529 = phi i64 [ 0, %b27 ], [ %v559, %b34 ]
  %v530 = icmp slt i64 %v529, 2
  br i1 %v530, label %b30, label %b31
b30:
  br label %b32
b32:
  %v531 = phi i64 [ 0, %b30 ], [ %v552, %b33 ]
  %v532 = phi <8 x float> [ splat (float 0x0000000000000000), %b30 ], [ %v551, %b33 ]
  %v533 = icmp slt i64 %v531, 8
  br i1 %v533, label %b33, label %b34
b33:
  %v534 = mul i64 %v527, 16
  %v535 = getelementptr inbounds float, ptr %v58, i64 %v534
  %v536 = mul i64 %v529, 8
  %v537 = add i64 0, %v536
  %v538 = add i64 %v537, %v531
  %v539 = getelementptr inbounds float, ptr %v535, i64 %v538
  %v540 = load float, ptr %v539, align 4
  %v541 = mul i64 %v529, 64
  %v542 = add i64 0, %v541
  %v543 = add i64 %v542, 0
  %v544 = mul i64 %v531, 8
  %v545 = add i64 %v543, %v544
  %v546 = getelementptr inbounds float, ptr %v14, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = insertelement <8 x float> poison, float %v540, i64 0
  %v549 = shufflevector <8 x float> %v548, <8 x float> poison, <8 x i32> zeroinitializer
  %v550 = fmul <8 x float> %v547, %v549
  %v551 = fadd <8 x float> %v532, %v550
  %v552 = add nsw i64 %v531, 1
  br label %b32
b34:
  %v553 = mul i64 %v527, 16
  %v554 = getelementptr inbounds float, ptr %v70, i64 %v553
  %v555 = mul i64 %v529, 8
  %v556 = add i64 0, %v555
  %v557 = add i64 %v556, 0
  %v558 = getelementptr inbounds float, ptr %v554, i64 %v557
  store <8 x float> %v532, ptr %v558, align 4
  %v559 = add nsw i64 %v529, 1
  br label %b29
b31:
  %v560 = add nsw i64 %v527, 1
  br label %b26
b28:
  %v561 = add i64 %v8, 0
  %v562 = sdiv i64 %v561, 1
  %v563 = add i64 %v2, 1
  %v564 = mul i64 %v562, %v2
  %v565 = sdiv i64 %v564, %v3
  %v566 = mul i64 %v565, 1
  %v567 = icmp slt i64 %v566, %v8
  %v568 = select i1 %v567, i64 %v566, i64 %v8
  %v569 = mul i64 %v562, %v563
  %v570 = sdiv i64 %v569, %v3
  %v571 = mul i64 %v570, 1
  %v572 = icmp slt i64 %v571, %v8
  %v573 = select i1 %v572, i64 %v571, i64 %v8
  br label %b35
b35:
  %v574 = phi i64 [ %v568, %b28 ], [ %v594, %b40 ]
  %v575 = icmp slt i64 %v574, %v573
  br i1 %v575, label %b36, label %b37
b36:
  %v576 = mul i64 %v574, 16
  %v577 = getelementptr inbounds float, ptr %v68, i64 %v576
  %v578 = mul i64 %v574, 16
  %v579 = getelementptr inbounds float, ptr %v70, i64 %v578
  %v580 = mul i64 %v574, 16
  %v581 = getelementptr inbounds float, ptr %v72, i64 %v580
  br label %b38
b38:
  %v582 = phi i64 [ 0, %b36 ], [ %v593, %b39 ]
  %v583 = icmp slt i64 %v582, 16
  br i1 %v583, label %b39, label %b40
b39:
  %v584 = add i64 0, %v582
  %v585 = getelementptr inbounds float, ptr %v577, i64 %v584
  %v586 = load <8 x float>, ptr %v585, align 4
  %v587 = add i64 0, %v582
  %v588 = getelementptr inbounds float, ptr %v579, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = fadd <8 x float> %v586, %v589
  %v591 = add i64 0, %v582
  %v592 = getelementptr inbounds float, ptr %v581, i64 %v591
  store <8 x float> %v590, ptr %v592, align 4
  %v593 = add nsw i64 %v582, 8
  br label %b38
b40:
  %v594 = add nsw i64 %v574, 1
  br label %b35
b37:
  %v595 = add i64 %v8, 0
  %v596 = sdiv i64 %v595, 1
  %v597 = add i64 %v2, 1
  %v598 = mul i64 %v596, %v2
  %v599 = sdiv i64 %v598, %v3
  %v600 = mul i64 %v599, 1
  %v601 = icmp slt i64 %v600, %v8
  %v602 = select i1 %v601, i64 %v600, i64 %v8
  %v603 = mul i64 %v596, %v597
  %v604 = sdiv i64 %v603, %v3
  %v605 = mul i64 %v604, 1
  %v606 = icmp slt i64 %v605, %v8
  %v607 = select i1 %v606, i64 %v605, i64 %v8
  br label %b41
b41:
  %v608 = phi i64 [ %v602, %b37 ], [ %v740, %b46 ]
  %v609 = icmp slt i64 %v608, %v607
  br i1 %v609, label %b42, label %b43
b42:
  %v610 = mul i64 %v608, 16
  %v611 = getelementptr inbounds float, ptr %v54, i64 %v610
  %v612 = mul i64 %v608, 16
  %v613 = getelementptr inbounds float, ptr %v46, i64 %v612
  %v614 = mul i64 %v608, 16
  %v615 = getelementptr inbounds float, ptr %v48, i64 %v614
  %v616 = mul i64 %v608, 16
  %v617 = getelementptr inbounds float, ptr %v72, i64 %v616
  %v618 = mul i64 %v608, 16
  %v619 = getelementptr inbounds float, ptr %v28, i64 %v618
  br label %b44
b44:
  %v620 = phi i64 [ 0, %b42 ], [ %v739, %b45 ]
  %v621 = icmp slt i64 %v620, 16
  br i1 %v621, label %b45, label %b46
b45:
  %v622 = add i64 0, %v620
  %v623 = getelementptr inbounds float, ptr %v611, i64 %v622
  %v624 = load <8 x float>, ptr %v623, align 4
  %v625 = add i64 0, %v620
  %v626 = getelementptr inbounds float, ptr %v42, i64 %v625
  %v627 = load <8 x float>, ptr %v626, align 4
  %v628 = add i64 0, %v620
  %v629 = getelementptr inbounds float, ptr %v613, i64 %v628
  %v630 = load <8 x float>, ptr %v629, align 4
  %v631 = add i64 0, %v620
  %v632 = getelementptr inbounds float, ptr %v16, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = fadd <8 x float> %v630, %v633
  %v635 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v634)
  %v636 = fneg <8 x float> %v635
  %v637 = fcmp olt <8 x float> %v636, splat (float 0xC05A400000000000)
  %v638 = select <8 x i1> %v637, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v636
  %v639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v638, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v640 = fsub <8 x float> %v639, splat (float 0x4168000000000000)
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v638)
  %v642 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v641)
  %v643 = bitcast <8 x float> %v639 to <8 x i32>
  %v644 = fmul <8 x float> %v642, %v642
  %v645 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v642, <8 x float> splat (float 0x3F81227F40000000))
  %v646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v645, <8 x float> %v642, <8 x float> splat (float 0x3FA5556740000000))
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> %v642, <8 x float> splat (float 0x3FC5554B00000000))
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> %v642, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v644, <8 x float> %v648, <8 x float> %v642)
  %v650 = sub <8 x i32> %v643, splat (i32 1262485250)
  %v651 = lshr <8 x i32> %v650, splat (i32 1)
  %v652 = sub <8 x i32> %v650, %v651
  %v653 = shl <8 x i32> %v651, splat (i32 23)
  %v654 = bitcast <8 x i32> %v653 to <8 x float>
  %v655 = shl <8 x i32> %v652, splat (i32 23)
  %v656 = bitcast <8 x i32> %v655 to <8 x float>
  %v657 = fadd <8 x float> %v649, splat (float 0x3FF0000000000000)
  %v658 = fmul <8 x float> %v657, %v654
  %v659 = fmul <8 x float> %v658, %v656
  %v660 = fcmp olt <8 x float> %v634, splat (float 0x0000000000000000)
  %v661 = select <8 x i1> %v660, <8 x float> %v659, <8 x float> splat (float 0x3FF0000000000000)
  %v662 = fadd <8 x float> %v659, splat (float 0x3FF0000000000000)
  %v663 = fdiv <8 x float> %v661, %v662
  %v664 = fmul <8 x float> %v627, %v663
  %v665 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v666 = shufflevector <8 x float> %v665, <8 x float> poison, <8 x i32> zeroinitializer
  %v667 = fmul <8 x float> %v664, %v666
  %v668 = fneg <8 x float> %v667
  %v669 = fcmp olt <8 x float> %v668, splat (float 0xC033000000000000)
  %v670 = select <8 x i1> %v669, <8 x float> splat (float 0xC033000000000000), <8 x float> %v668
  %v671 = fcmp ogt <8 x float> %v670, splat (float 0x4056400000000000)
  %v672 = select <8 x i1> %v671, <8 x float> splat (float 0x4056400000000000), <8 x float> %v670
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v672, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v674 = fsub <8 x float> %v673, splat (float 0x4168000000000000)
  %v675 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v672)
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v674, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v675)
  %v677 = bitcast <8 x float> %v673 to <8 x i32>
  %v678 = fmul <8 x float> %v676, %v676
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v676, <8 x float> splat (float 0x3F81227F40000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v679, <8 x float> %v676, <8 x float> splat (float 0x3FA5556740000000))
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> %v676, <8 x float> splat (float 0x3FC5554B00000000))
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v681, <8 x float> %v676, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v683 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v682, <8 x float> %v676)
  %v684 = shl <8 x i32> %v677, splat (i32 23)
  %v685 = add <8 x i32> %v684, splat (i32 1056964608)
  %v686 = bitcast <8 x i32> %v685 to <8 x float>
  %v687 = fsub <8 x float> %v686, splat (float 0x3FE0000000000000)
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v683, <8 x float> %v687)
  %v689 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v668)
  %v690 = fcmp olt <8 x float> %v689, splat (float 0x3E60000000000000)
  %v691 = fadd <8 x float> %v688, %v688
  %v692 = select <8 x i1> %v690, <8 x float> %v668, <8 x float> %v691
  %v693 = fneg <8 x float> %v692
  %v694 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v693)
  %v695 = fmul <8 x float> %v624, %v694
  %v696 = add i64 0, %v620
  %v697 = getelementptr inbounds float, ptr %v615, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 0, %v620
  %v700 = getelementptr inbounds float, ptr %v20, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = fadd <8 x float> %v698, %v701
  %v703 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v702)
  %v704 = fneg <8 x float> %v703
  %v705 = fcmp olt <8 x float> %v704, splat (float 0xC05A400000000000)
  %v706 = select <8 x i1> %v705, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v704
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v706, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v708 = fsub <8 x float> %v707, splat (float 0x4168000000000000)
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v706)
  %v710 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v708, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v709)
  %v711 = bitcast <8 x float> %v707 to <8 x i32>
  %v712 = fmul <8 x float> %v710, %v710
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v710, <8 x float> splat (float 0x3F81227F40000000))
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v710, <8 x float> splat (float 0x3FA5556740000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v710, <8 x float> splat (float 0x3FC5554B00000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v715, <8 x float> %v710, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v716, <8 x float> %v710)
  %v718 = sub <8 x i32> %v711, splat (i32 1262485250)
  %v719 = lshr <8 x i32> %v718, splat (i32 1)
  %v720 = sub <8 x i32> %v718, %v719
  %v721 = shl <8 x i32> %v719, splat (i32 23)
  %v722 = bitcast <8 x i32> %v721 to <8 x float>
  %v723 = shl <8 x i32> %v720, splat (i32 23)
  %v724 = bitcast <8 x i32> %v723 to <8 x float>
  %v725 = fadd <8 x float> %v717, splat (float 0x3FF0000000000000)
  %v726 = fmul <8 x float> %v725, %v722
  %v727 = fmul <8 x float> %v726, %v724
  %v728 = fcmp olt <8 x float> %v702, splat (float 0x0000000000000000)
  %v729 = select <8 x i1> %v728, <8 x float> %v727, <8 x float> splat (float 0x3FF0000000000000)
  %v730 = fadd <8 x float> %v727, splat (float 0x3FF0000000000000)
  %v731 = fdiv <8 x float> %v729, %v730
  %v732 = fmul <8 x float> %v695, %v731
  %v733 = add i64 0, %v620
  %v734 = getelementptr inbounds float, ptr %v617, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = fadd <8 x float> %v732, %v735
  %v737 = add i64 0, %v620
  %v738 = getelementptr inbounds float, ptr %v619, i64 %v737
  store <8 x float> %v736, ptr %v738, align 4
  %v739 = add nsw i64 %v620, 8
  br label %b44
b46:
  %v740 = add nsw i64 %v608, 1
  br label %b41
b43:
  %v741 = icmp sgt i64 %v3, 1
  br i1 %v741, label %b47, label %b48
b47:
  %v742 = getelementptr inbounds i64, ptr %v1, i64 3
  %v743 = atomicrmw add ptr %v742, i64 1 acq_rel
  %v744 = load i64, ptr %v119, align 8
  %v745 = add i64 %v744, 1
  store i64 %v745, ptr %v119, align 8
  %v746 = mul i64 %v3, %v745
  br label %b49
b49:
  %v747 = load atomic i64, ptr %v742 acquire, align 8
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b50, label %b51
b50:
  %v749 = call i32 @sched_yield()
  br label %b49
b51:
  br label %b48
b48:
  %v750 = mul i64 0, 8
  %v751 = getelementptr inbounds float, ptr %v60, i64 %v750
  %v752 = getelementptr inbounds float, ptr %v751, i64 0
  %v753 = mul i64 0, 8
  %v754 = getelementptr inbounds float, ptr %v50, i64 %v753
  %v755 = getelementptr inbounds float, ptr %v754, i64 0
  %v756 = getelementptr inbounds float, ptr %v124, i64 12288
  %v757 = add i64 8, 1
  %v758 = sdiv i64 %v757, 2
  %v759 = add i64 %v2, 1
  %v760 = mul i64 %v758, %v2
  %v761 = sdiv i64 %v760, %v3
  %v762 = mul i64 %v761, 2
  %v763 = icmp slt i64 %v762, 8
  %v764 = select i1 %v763, i64 %v762, i64 8
  %v765 = mul i64 %v758, %v759
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 2
  %v768 = icmp slt i64 %v767, 8
  %v769 = select i1 %v768, i64 %v767, i64 8
  %v770 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b52
b52:
  %v771 = phi i64 [ %v764, %b48 ], [ %v779, %b57 ]
  %v772 = icmp slt i64 %v771, %v769
  br i1 %v772, label %b53, label %b54
b53:
  %v773 = mul i64 %v771, 8
  %v774 = getelementptr inbounds float, ptr %v770, i64 %v773
  br label %b55
b55:
  %v775 = phi i64 [ 0, %b53 ], [ %v778, %b56 ]
  %v776 = icmp slt i64 %v775, 8
  br i1 %v776, label %b56, label %b57
b56:
  %v777 = getelementptr inbounds float, ptr %v774, i64 %v775
  store float 0x0000000000000000, ptr %v777, align 4
  %v778 = add nsw i64 %v775, 1
  br label %b55
b57:
  %v779 = add nsw i64 %v771, 1
  br label %b52
b54:
  %v780 = mul i64 %v8, 1
  br label %b58
b58:
  %v781 = phi i64 [ 0, %b54 ], [ %v885, %b63 ]
  %v782 = icmp slt i64 %v781, %v780
  br i1 %v782, label %b59, label %b60
b59:
  %v783 = sub i64 %v780, %v781
  %v784 = icmp slt i64 %v783, 384
  %v785 = select i1 %v784, i64 %v783, i64 384
  br label %b61
b61:
  %v786 = phi i64 [ %v764, %b59 ], [ %v884, %b87 ]
  %v787 = icmp slt i64 %v786, %v769
  br i1 %v787, label %b62, label %b63
b62:
  %v788 = sub i64 %v769, %v786
  %v789 = icmp slt i64 %v788, 64
  %v790 = select i1 %v789, i64 %v788, i64 64
  %v791 = sdiv i64 %v790, 2
  %v792 = mul i64 %v791, 2
  %v793 = sub i64 %v790, %v792
  %v794 = mul i64 %v781, 8
  %v795 = add i64 %v794, %v786
  %v796 = getelementptr inbounds float, ptr %v752, i64 %v795
  br label %b64
b64:
  %v797 = phi i64 [ 0, %b62 ], [ %v823, %b72 ]
  %v798 = icmp slt i64 %v797, %v785
  br i1 %v798, label %b65, label %b66
b65:
  %v799 = mul i64 %v797, 8
  %v800 = getelementptr inbounds float, ptr %v796, i64 %v799
  %v801 = mul i64 %v797, 2
  %v802 = getelementptr inbounds float, ptr %v756, i64 %v801
  br label %b67
b67:
  %v803 = phi i64 [ 0, %b65 ], [ %v812, %b68 ]
  %v804 = icmp slt i64 %v803, %v791
  br i1 %v804, label %b68, label %b69
b68:
  %v805 = mul i64 %v803, 2
  %v806 = getelementptr inbounds float, ptr %v800, i64 %v805
  %v807 = mul i64 %v803, 768
  %v808 = getelementptr inbounds float, ptr %v802, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v806, i64 0
  %v810 = load <2 x float>, ptr %v809, align 4
  %v811 = getelementptr inbounds float, ptr %v808, i64 0
  store <2 x float> %v810, ptr %v811, align 4
  %v812 = add nsw i64 %v803, 1
  br label %b67
b69:
  %v813 = mul i64 %v791, 2
  %v814 = getelementptr inbounds float, ptr %v800, i64 %v813
  %v815 = mul i64 %v791, 768
  %v816 = getelementptr inbounds float, ptr %v802, i64 %v815
  br label %b70
b70:
  %v817 = phi i64 [ 0, %b69 ], [ %v822, %b71 ]
  %v818 = icmp slt i64 %v817, %v793
  br i1 %v818, label %b71, label %b72
b71:
  %v819 = getelementptr inbounds float, ptr %v814, i64 %v817
  %v820 = load float, ptr %v819, align 4
  %v821 = getelementptr inbounds float, ptr %v816, i64 %v817
  store float %v820, ptr %v821, align 4
  %v822 = add nsw i64 %v817, 1
  br label %b70, !llvm.loop !0
b72:
  %v823 = add nsw i64 %v797, 1
  br label %b64
b66:
  br label %b73
b73:
  %v824 = phi i64 [ 0, %b66 ], [ %v859, %b81 ]
  %v825 = icmp slt i64 %v824, 0
  br i1 %v825, label %b74, label %b75
b74:
  %v826 = mul i64 %v781, 8
  %v827 = add i64 %v826, %v824
  %v828 = getelementptr inbounds float, ptr %v755, i64 %v827
  br label %b76
b76:
  %v829 = phi i64 [ 0, %b74 ], [ %v847, %b77 ]
  %v830 = icmp slt i64 %v829, %v785
  br i1 %v830, label %b77, label %b78
b77:
  %v831 = mul i64 %v829, 8
  %v832 = getelementptr inbounds float, ptr %v828, i64 %v831
  %v833 = mul i64 %v829, 32
  %v834 = getelementptr inbounds float, ptr %v124, i64 %v833
  %v835 = getelementptr inbounds float, ptr %v832, i64 0
  %v836 = load <8 x float>, ptr %v835, align 4
  %v837 = getelementptr inbounds float, ptr %v834, i64 0
  store <8 x float> %v836, ptr %v837, align 4
  %v838 = getelementptr inbounds float, ptr %v832, i64 8
  %v839 = load <8 x float>, ptr %v838, align 4
  %v840 = getelementptr inbounds float, ptr %v834, i64 8
  store <8 x float> %v839, ptr %v840, align 4
  %v841 = getelementptr inbounds float, ptr %v832, i64 16
  %v842 = load <8 x float>, ptr %v841, align 4
  %v843 = getelementptr inbounds float, ptr %v834, i64 16
  store <8 x float> %v842, ptr %v843, align 4
  %v844 = getelementptr inbounds float, ptr %v832, i64 24
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = getelementptr inbounds float, ptr %v834, i64 24
  store <8 x float> %v845, ptr %v846, align 4
  %v847 = add nsw i64 %v829, 1
  br label %b76
b78:
  %v848 = sdiv i64 %v790, 2
  br label %b79
b79:
  %v849 = phi i64 [ 0, %b78 ], [ %v858, %b80 ]
  %v850 = icmp slt i64 %v849, %v848
  br i1 %v850, label %b80, label %b81
b80:
  %v851 = mul i64 %v849, 2
  %v852 = add i64 %v786, %v851
  %v853 = mul i64 %v849, 768
  %v854 = getelementptr inbounds float, ptr %v756, i64 %v853
  %v855 = mul i64 %v852, 8
  %v856 = add i64 %v855, %v824
  %v857 = getelementptr inbounds float, ptr %v770, i64 %v856
  call void @outer_2x32(ptr %v854, ptr %v124, i64 %v785, ptr %v857, i64 8)
  %v858 = add nsw i64 %v849, 1
  br label %b79
b81:
  %v859 = add nsw i64 %v824, 32
  br label %b73
b75:
  %v860 = mul i64 %v781, 8
  %v861 = add i64 %v860, 0
  %v862 = getelementptr inbounds float, ptr %v755, i64 %v861
  br label %b82
b82:
  %v863 = phi i64 [ 0, %b75 ], [ %v872, %b83 ]
  %v864 = icmp slt i64 %v863, %v785
  br i1 %v864, label %b83, label %b84
b83:
  %v865 = mul i64 %v863, 8
  %v866 = getelementptr inbounds float, ptr %v862, i64 %v865
  %v867 = mul i64 %v863, 8
  %v868 = getelementptr inbounds float, ptr %v124, i64 %v867
  %v869 = getelementptr inbounds float, ptr %v866, i64 0
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = getelementptr inbounds float, ptr %v868, i64 0
  store <8 x float> %v870, ptr %v871, align 4
  %v872 = add nsw i64 %v863, 1
  br label %b82
b84:
  %v873 = sdiv i64 %v790, 2
  br label %b85
b85:
  %v874 = phi i64 [ 0, %b84 ], [ %v883, %b86 ]
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b86, label %b87
b86:
  %v876 = mul i64 %v874, 2
  %v877 = add i64 %v786, %v876
  %v878 = mul i64 %v874, 768
  %v879 = getelementptr inbounds float, ptr %v756, i64 %v878
  %v880 = mul i64 %v877, 8
  %v881 = add i64 %v880, 0
  %v882 = getelementptr inbounds float, ptr %v770, i64 %v881
  call void @outer_2x8(ptr %v879, ptr %v124, i64 %v785, ptr %v882, i64 8)
  %v883 = add nsw i64 %v874, 1
  br label %b85
b87:
  %v884 = add nsw i64 %v786, 64
  br label %b61
b63:
  %v885 = add nsw i64 %v781, 384
  br label %b58
b60:
  %v886 = icmp sgt i64 %v3, 1
  br i1 %v886, label %b88, label %b89
b88:
  %v887 = getelementptr inbounds i64, ptr %v1, i64 3
  %v888 = atomicrmw add ptr %v887, i64 1 acq_rel
  %v889 = load i64, ptr %v119, align 8
  %v890 = add i64 %v889, 1
  store i64 %v890, ptr %v119, align 8
  %v891 = mul i64 %v3, %v890
  br label %b90
b90:
  %v892 = load atomic i64, ptr %v887 acquire, align 8
  %v893 = icmp slt i64 %v892, %v891
  br i1 %v893, label %b91, label %b92
b91:
  %v894 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v895 = mul i64 0, 8
  %v896 = getelementptr inbounds float, ptr %v62, i64 %v895
  %v897 = getelementptr inbounds float, ptr %v896, i64 0
  %v898 = mul i64 0, 8
  %v899 = getelementptr inbounds float, ptr %v52, i64 %v898
  %v900 = getelementptr inbounds float, ptr %v899, i64 0
  %v901 = getelementptr inbounds float, ptr %v124, i64 12288
  %v902 = add i64 8, 1
  %v903 = sdiv i64 %v902, 2
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 2
  %v908 = icmp slt i64 %v907, 8
  %v909 = select i1 %v908, i64 %v907, i64 8
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 2
  %v913 = icmp slt i64 %v912, 8
  %v914 = select i1 %v913, i64 %v912, i64 8
  %v915 = getelementptr inbounds float, ptr %v76, i64 0
  br label %b93
b93:
  %v916 = phi i64 [ %v909, %b89 ], [ %v924, %b98 ]
  %v917 = icmp slt i64 %v916, %v914
  br i1 %v917, label %b94, label %b95
b94:
  %v918 = mul i64 %v916, 8
  %v919 = getelementptr inbounds float, ptr %v915, i64 %v918
  br label %b96
b96:
  %v920 = phi i64 [ 0, %b94 ], [ %v923, %b97 ]
  %v921 = icmp slt i64 %v920, 8
  br i1 %v921, label %b97, label %b98
b97:
  %v922 = getelementptr inbounds float, ptr %v919, i64 %v920
  store float 0x0000000000000000, ptr %v922, align 4
  %v923 = add nsw i64 %v920, 1
  br label %b96
b98:
  %v924 = add nsw i64 %v916, 1
  br label %b93
b95:
  %v925 = mul i64 %v8, 1
  br label %b99
b99:
  %v926 = phi i64 [ 0, %b95 ], [ %v1030, %b104 ]
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b100, label %b101
b100:
  %v928 = sub i64 %v925, %v926
  %v929 = icmp slt i64 %v928, 384
  %v930 = select i1 %v929, i64 %v928, i64 384
  br label %b102
b102:
  %v931 = phi i64 [ %v909, %b100 ], [ %v1029, %b128 ]
  %v932 = icmp slt i64 %v931, %v914
  br i1 %v932, label %b103, label %b104
b103:
  %v933 = sub i64 %v914, %v931
  %v934 = icmp slt i64 %v933, 64
  %v935 = select i1 %v934, i64 %v933, i64 64
  %v936 = sdiv i64 %v935, 2
  %v937 = mul i64 %v936, 2
  %v938 = sub i64 %v935, %v937
  %v939 = mul i64 %v926, 8
  %v940 = add i64 %v939, %v931
  %v941 = getelementptr inbounds float, ptr %v897, i64 %v940
  br label %b105
b105:
  %v942 = phi i64 [ 0, %b103 ], [ %v968, %b113 ]
  %v943 = icmp slt i64 %v942, %v930
  br i1 %v943, label %b106, label %b107
b106:
  %v944 = mul i64 %v942, 8
  %v945 = getelementptr inbounds float, ptr %v941, i64 %v944
  %v946 = mul i64 %v942, 2
  %v947 = getelementptr inbounds float, ptr %v901, i64 %v946
  br label %b108
b108:
  %v948 = phi i64 [ 0, %b106 ], [ %v957, %b109 ]
  %v949 = icmp slt i64 %v948, %v936
  br i1 %v949, label %b109, label %b110
b109:
  %v950 = mul i64 %v948, 2
  %v951 = getelementptr inbounds float, ptr %v945, i64 %v950
  %v952 = mul i64 %v948, 768
  %v953 = getelementptr inbounds float, ptr %v947, i64 %v952
  %v954 = getelementptr inbounds float, ptr %v951, i64 0
  %v955 = load <2 x float>, ptr %v954, align 4
  %v956 = getelementptr inbounds float, ptr %v953, i64 0
  store <2 x float> %v955, ptr %v956, align 4
  %v957 = add nsw i64 %v948, 1
  br label %b108
b110:
  %v958 = mul i64 %v936, 2
  %v959 = getelementptr inbounds float, ptr %v945, i64 %v958
  %v960 = mul i64 %v936, 768
  %v961 = getelementptr inbounds float, ptr %v947, i64 %v960
  br label %b111
b111:
  %v962 = phi i64 [ 0, %b110 ], [ %v967, %b112 ]
  %v963 = icmp slt i64 %v962, %v938
  br i1 %v963, label %b112, label %b113
b112:
  %v964 = getelementptr inbounds float, ptr %v959, i64 %v962
  %v965 = load float, ptr %v964, align 4
  %v966 = getelementptr inbounds float, ptr %v961, i64 %v962
  store float %v965, ptr %v966, align 4
  %v967 = add nsw i64 %v962, 1
  br label %b111, !llvm.loop !3
b113:
  %v968 = add nsw i64 %v942, 1
  br label %b105
b107:
  br label %b114
b114:
  %v969 = phi i64 [ 0, %b107 ], [ %v1004, %b122 ]
  %v970 = icmp slt i64 %v969, 0
  br i1 %v970, label %b115, label %b116
b115:
  %v971 = mul i64 %v926, 8
  %v972 = add i64 %v971, %v969
  %v973 = getelementptr inbounds float, ptr %v900, i64 %v972
  br label %b117
b117:
  %v974 = phi i64 [ 0, %b115 ], [ %v992, %b118 ]
  %v975 = icmp slt i64 %v974, %v930
  br i1 %v975, label %b118, label %b119
b118:
  %v976 = mul i64 %v974, 8
  %v977 = getelementptr inbounds float, ptr %v973, i64 %v976
  %v978 = mul i64 %v974, 32
  %v979 = getelementptr inbounds float, ptr %v124, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v977, i64 0
  %v981 = load <8 x float>, ptr %v980, align 4
  %v982 = getelementptr inbounds float, ptr %v979, i64 0
  store <8 x float> %v981, ptr %v982, align 4
  %v983 = getelementptr inbounds float, ptr %v977, i64 8
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = getelementptr inbounds float, ptr %v979, i64 8
  store <8 x float> %v984, ptr %v985, align 4
  %v986 = getelementptr inbounds float, ptr %v977, i64 16
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = getelementptr inbounds float, ptr %v979, i64 16
  store <8 x float> %v987, ptr %v988, align 4
  %v989 = getelementptr inbounds float, ptr %v977, i64 24
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = getelementptr inbounds float, ptr %v979, i64 24
  store <8 x float> %v990, ptr %v991, align 4
  %v992 = add nsw i64 %v974, 1
  br label %b117
b119:
  %v993 = sdiv i64 %v935, 2
  br label %b120
b120:
  %v994 = phi i64 [ 0, %b119 ], [ %v1003, %b121 ]
  %v995 = icmp slt i64 %v994, %v993
  br i1 %v995, label %b121, label %b122
b121:
  %v996 = mul i64 %v994, 2
  %v997 = add i64 %v931, %v996
  %v998 = mul i64 %v994, 768
  %v999 = getelementptr inbounds float, ptr %v901, i64 %v998
  %v1000 = mul i64 %v997, 8
  %v1001 = add i64 %v1000, %v969
  %v1002 = getelementptr inbounds float, ptr %v915, i64 %v1001
  call void @outer_2x32(ptr %v999, ptr %v124, i64 %v930, ptr %v1002, i64 8)
  %v1003 = add nsw i64 %v994, 1
  br label %b120
b122:
  %v1004 = add nsw i64 %v969, 32
  br label %b114
b116:
  %v1005 = mul i64 %v926, 8
  %v1006 = add i64 %v1005, 0
  %v1007 = getelementptr inbounds float, ptr %v900, i64 %v1006
  br label %b123
b123:
  %v1008 = phi i64 [ 0, %b116 ], [ %v1017, %b124 ]
  %v1009 = icmp slt i64 %v1008, %v930
  br i1 %v1009, label %b124, label %b125
b124:
  %v1010 = mul i64 %v1008, 8
  %v1011 = getelementptr inbounds float, ptr %v1007, i64 %v1010
  %v1012 = mul i64 %v1008, 8
  %v1013 = getelementptr inbounds float, ptr %v124, i64 %v1012
  %v1014 = getelementptr inbounds float, ptr %v1011, i64 0
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = getelementptr inbounds float, ptr %v1013, i64 0
  store <8 x float> %v1015, ptr %v1016, align 4
  %v1017 = add nsw i64 %v1008, 1
  br label %b123
b125:
  %v1018 = sdiv i64 %v935, 2
  br label %b126
b126:
  %v1019 = phi i64 [ 0, %b125 ], [ %v1028, %b127 ]
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b127, label %b128
b127:
  %v1021 = mul i64 %v1019, 2
  %v1022 = add i64 %v931, %v1021
  %v1023 = mul i64 %v1019, 768
  %v1024 = getelementptr inbounds float, ptr %v901, i64 %v1023
  %v1025 = mul i64 %v1022, 8
  %v1026 = add i64 %v1025, 0
  %v1027 = getelementptr inbounds float, ptr %v915, i64 %v1026
  call void @outer_2x8(ptr %v1024, ptr %v124, i64 %v930, ptr %v1027, i64 8)
  %v1028 = add nsw i64 %v1019, 1
  br label %b126
b128:
  %v1029 = add nsw i64 %v931, 64
  br label %b102
b104:
  %v1030 = add nsw i64 %v926, 384
  br label %b99
b101:
  %v1031 = icmp sgt i64 %v3, 1
  br i1 %v1031, label %b129, label %b130
b129:
  %v1032 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1033 = atomicrmw add ptr %v1032, i64 1 acq_rel
  %v1034 = load i64, ptr %v119, align 8
  %v1035 = add i64 %v1034, 1
  store i64 %v1035, ptr %v119, align 8
  %v1036 = mul i64 %v3, %v1035
  br label %b131
b131:
  %v1037 = load atomic i64, ptr %v1032 acquire, align 8
  %v1038 = icmp slt i64 %v1037, %v1036
  br i1 %v1038, label %b132, label %b133
b132:
  %v1039 = call i32 @sched_yield()
  br label %b131
b133:
  br label %b130
b130:
  %v1040 = icmp eq i64 %v2, 0
  br i1 %v1040, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1041 = phi i64 [ 0, %b134 ], [ %v1063, %b141 ]
  %v1042 = icmp slt i64 %v1041, 16
  br i1 %v1042, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1043 = phi i64 [ 0, %b137 ], [ %v1060, %b144 ]
  %v1044 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1059, %b144 ]
  %v1045 = icmp slt i64 %v1043, %v8
  br i1 %v1045, label %b140, label %b141
b140:
  %v1046 = add i64 %v1043, 128
  %v1047 = icmp slt i64 %v1046, %v8
  %v1048 = select i1 %v1047, i64 %v1046, i64 %v8
  br label %b142
b142:
  %v1049 = phi i64 [ %v1043, %b140 ], [ %v1058, %b143 ]
  %v1050 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1057, %b143 ]
  %v1051 = icmp slt i64 %v1049, %v1048
  br i1 %v1051, label %b143, label %b144
b143:
  %v1052 = mul i64 %v1049, 16
  %v1053 = getelementptr inbounds float, ptr %v58, i64 %v1052
  %v1054 = add i64 0, %v1041
  %v1055 = getelementptr inbounds float, ptr %v1053, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fadd <8 x float> %v1050, %v1056
  %v1058 = add nsw i64 %v1049, 1
  br label %b142
b144:
  %v1059 = fadd <8 x float> %v1044, %v1050
  %v1060 = add nsw i64 %v1043, 128
  br label %b139
b141:
  %v1061 = add i64 0, %v1041
  %v1062 = getelementptr inbounds float, ptr %v32, i64 %v1061
  store <8 x float> %v1044, ptr %v1062, align 4
  %v1063 = add nsw i64 %v1041, 8
  br label %b136
b138:
  br label %b135
b135:
  %v1064 = icmp sgt i64 %v3, 1
  br i1 %v1064, label %b145, label %b146
b145:
  %v1065 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1066 = atomicrmw add ptr %v1065, i64 1 acq_rel
  %v1067 = load i64, ptr %v119, align 8
  %v1068 = add i64 %v1067, 1
  store i64 %v1068, ptr %v119, align 8
  %v1069 = mul i64 %v3, %v1068
  br label %b147
b147:
  %v1070 = load atomic i64, ptr %v1065 acquire, align 8
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b148, label %b149
b148:
  %v1072 = call i32 @sched_yield()
  br label %b147
b149:
  br label %b146
b146:
  %v1073 = mul i64 0, 8
  %v1074 = getelementptr inbounds float, ptr %v64, i64 %v1073
  %v1075 = getelementptr inbounds float, ptr %v1074, i64 0
  %v1076 = mul i64 0, 8
  %v1077 = getelementptr inbounds float, ptr %v50, i64 %v1076
  %v1078 = getelementptr inbounds float, ptr %v1077, i64 0
  %v1079 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1080 = add i64 8, 1
  %v1081 = sdiv i64 %v1080, 2
  %v1082 = add i64 %v2, 1
  %v1083 = mul i64 %v1081, %v2
  %v1084 = sdiv i64 %v1083, %v3
  %v1085 = mul i64 %v1084, 2
  %v1086 = icmp slt i64 %v1085, 8
  %v1087 = select i1 %v1086, i64 %v1085, i64 8
  %v1088 = mul i64 %v1081, %v1082
  %v1089 = sdiv i64 %v1088, %v3
  %v1090 = mul i64 %v1089, 2
  %v1091 = icmp slt i64 %v1090, 8
  %v1092 = select i1 %v1091, i64 %v1090, i64 8
  %v1093 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b150
b150:
  %v1094 = phi i64 [ %v1087, %b146 ], [ %v1102, %b155 ]
  %v1095 = icmp slt i64 %v1094, %v1092
  br i1 %v1095, label %b151, label %b152
b151:
  %v1096 = mul i64 %v1094, 8
  %v1097 = getelementptr inbounds float, ptr %v1093, i64 %v1096
  br label %b153
b153:
  %v1098 = phi i64 [ 0, %b151 ], [ %v1101, %b154 ]
  %v1099 = icmp slt i64 %v1098, 8
  br i1 %v1099, label %b154, label %b155
b154:
  %v1100 = getelementptr inbounds float, ptr %v1097, i64 %v1098
  store float 0x0000000000000000, ptr %v1100, align 4
  %v1101 = add nsw i64 %v1098, 1
  br label %b153
b155:
  %v1102 = add nsw i64 %v1094, 1
  br label %b150
b152:
  %v1103 = mul i64 %v8, 1
  br label %b156
b156:
  %v1104 = phi i64 [ 0, %b152 ], [ %v1208, %b161 ]
  %v1105 = icmp slt i64 %v1104, %v1103
  br i1 %v1105, label %b157, label %b158
b157:
  %v1106 = sub i64 %v1103, %v1104
  %v1107 = icmp slt i64 %v1106, 384
  %v1108 = select i1 %v1107, i64 %v1106, i64 384
  br label %b159
b159:
  %v1109 = phi i64 [ %v1087, %b157 ], [ %v1207, %b185 ]
  %v1110 = icmp slt i64 %v1109, %v1092
  br i1 %v1110, label %b160, label %b161
b160:
  %v1111 = sub i64 %v1092, %v1109
  %v1112 = icmp slt i64 %v1111, 64
  %v1113 = select i1 %v1112, i64 %v1111, i64 64
  %v1114 = sdiv i64 %v1113, 2
  %v1115 = mul i64 %v1114, 2
  %v1116 = sub i64 %v1113, %v1115
  %v1117 = mul i64 %v1104, 8
  %v1118 = add i64 %v1117, %v1109
  %v1119 = getelementptr inbounds float, ptr %v1075, i64 %v1118
  br label %b162
b162:
  %v1120 = phi i64 [ 0, %b160 ], [ %v1146, %b170 ]
  %v1121 = icmp slt i64 %v1120, %v1108
  br i1 %v1121, label %b163, label %b164
b163:
  %v1122 = mul i64 %v1120, 8
  %v1123 = getelementptr inbounds float, ptr %v1119, i64 %v1122
  %v1124 = mul i64 %v1120, 2
  %v1125 = getelementptr inbounds float, ptr %v1079, i64 %v1124
  br label %b165
b165:
  %v1126 = phi i64 [ 0, %b163 ], [ %v1135, %b166 ]
  %v1127 = icmp slt i64 %v1126, %v1114
  br i1 %v1127, label %b166, label %b167
b166:
  %v1128 = mul i64 %v1126, 2
  %v1129 = getelementptr inbounds float, ptr %v1123, i64 %v1128
  %v1130 = mul i64 %v1126, 768
  %v1131 = getelementptr inbounds float, ptr %v1125, i64 %v1130
  %v1132 = getelementptr inbounds float, ptr %v1129, i64 0
  %v1133 = load <2 x float>, ptr %v1132, align 4
  %v1134 = getelementptr inbounds float, ptr %v1131, i64 0
  store <2 x float> %v1133, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1126, 1
  br label %b165
b167:
  %v1136 = mul i64 %v1114, 2
  %v1137 = getelementptr inbounds float, ptr %v1123, i64 %v1136
  %v1138 = mul i64 %v1114, 768
  %v1139 = getelementptr inbounds float, ptr %v1125, i64 %v1138
  br label %b168
b168:
  %v1140 = phi i64 [ 0, %b167 ], [ %v1145, %b169 ]
  %v1141 = icmp slt i64 %v1140, %v1116
  br i1 %v1141, label %b169, label %b170
b169:
  %v1142 = getelementptr inbounds float, ptr %v1137, i64 %v1140
  %v1143 = load float, ptr %v1142, align 4
  %v1144 = getelementptr inbounds float, ptr %v1139, i64 %v1140
  store float %v1143, ptr %v1144, align 4
  %v1145 = add nsw i64 %v1140, 1
  br label %b168, !llvm.loop !6
b170:
  %v1146 = add nsw i64 %v1120, 1
  br label %b162
b164:
  br label %b171
b171:
  %v1147 = phi i64 [ 0, %b164 ], [ %v1182, %b179 ]
  %v1148 = icmp slt i64 %v1147, 0
  br i1 %v1148, label %b172, label %b173
b172:
  %v1149 = mul i64 %v1104, 8
  %v1150 = add i64 %v1149, %v1147
  %v1151 = getelementptr inbounds float, ptr %v1078, i64 %v1150
  br label %b174
b174:
  %v1152 = phi i64 [ 0, %b172 ], [ %v1170, %b175 ]
  %v1153 = icmp slt i64 %v1152, %v1108
  br i1 %v1153, label %b175, label %b176
b175:
  %v1154 = mul i64 %v1152, 8
  %v1155 = getelementptr inbounds float, ptr %v1151, i64 %v1154
  %v1156 = mul i64 %v1152, 32
  %v1157 = getelementptr inbounds float, ptr %v124, i64 %v1156
  %v1158 = getelementptr inbounds float, ptr %v1155, i64 0
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = getelementptr inbounds float, ptr %v1157, i64 0
  store <8 x float> %v1159, ptr %v1160, align 4
  %v1161 = getelementptr inbounds float, ptr %v1155, i64 8
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = getelementptr inbounds float, ptr %v1157, i64 8
  store <8 x float> %v1162, ptr %v1163, align 4
  %v1164 = getelementptr inbounds float, ptr %v1155, i64 16
  %v1165 = load <8 x float>, ptr %v1164, align 4
  %v1166 = getelementptr inbounds float, ptr %v1157, i64 16
  store <8 x float> %v1165, ptr %v1166, align 4
  %v1167 = getelementptr inbounds float, ptr %v1155, i64 24
  %v1168 = load <8 x float>, ptr %v1167, align 4
  %v1169 = getelementptr inbounds float, ptr %v1157, i64 24
  store <8 x float> %v1168, ptr %v1169, align 4
  %v1170 = add nsw i64 %v1152, 1
  br label %b174
b176:
  %v1171 = sdiv i64 %v1113, 2
  br label %b177
b177:
  %v1172 = phi i64 [ 0, %b176 ], [ %v1181, %b178 ]
  %v1173 = icmp slt i64 %v1172, %v1171
  br i1 %v1173, label %b178, label %b179
b178:
  %v1174 = mul i64 %v1172, 2
  %v1175 = add i64 %v1109, %v1174
  %v1176 = mul i64 %v1172, 768
  %v1177 = getelementptr inbounds float, ptr %v1079, i64 %v1176
  %v1178 = mul i64 %v1175, 8
  %v1179 = add i64 %v1178, %v1147
  %v1180 = getelementptr inbounds float, ptr %v1093, i64 %v1179
  call void @outer_2x32(ptr %v1177, ptr %v124, i64 %v1108, ptr %v1180, i64 8)
  %v1181 = add nsw i64 %v1172, 1
  br label %b177
b179:
  %v1182 = add nsw i64 %v1147, 32
  br label %b171
b173:
  %v1183 = mul i64 %v1104, 8
  %v1184 = add i64 %v1183, 0
  %v1185 = getelementptr inbounds float, ptr %v1078, i64 %v1184
  br label %b180
b180:
  %v1186 = phi i64 [ 0, %b173 ], [ %v1195, %b181 ]
  %v1187 = icmp slt i64 %v1186, %v1108
  br i1 %v1187, label %b181, label %b182
b181:
  %v1188 = mul i64 %v1186, 8
  %v1189 = getelementptr inbounds float, ptr %v1185, i64 %v1188
  %v1190 = mul i64 %v1186, 8
  %v1191 = getelementptr inbounds float, ptr %v124, i64 %v1190
  %v1192 = getelementptr inbounds float, ptr %v1189, i64 0
  %v1193 = load <8 x float>, ptr %v1192, align 4
  %v1194 = getelementptr inbounds float, ptr %v1191, i64 0
  store <8 x float> %v1193, ptr %v1194, align 4
  %v1195 = add nsw i64 %v1186, 1
  br label %b180
b182:
  %v1196 = sdiv i64 %v1113, 2
  br label %b183
b183:
  %v1197 = phi i64 [ 0, %b182 ], [ %v1206, %b184 ]
  %v1198 = icmp slt i64 %v1197, %v1196
  br i1 %v1198, label %b184, label %b185
b184:
  %v1199 = mul i64 %v1197, 2
  %v1200 = add i64 %v1109, %v1199
  %v1201 = mul i64 %v1197, 768
  %v1202 = getelementptr inbounds float, ptr %v1079, i64 %v1201
  %v1203 = mul i64 %v1200, 8
  %v1204 = add i64 %v1203, 0
  %v1205 = getelementptr inbounds float, ptr %v1093, i64 %v1204
  call void @outer_2x8(ptr %v1202, ptr %v124, i64 %v1108, ptr %v1205, i64 8)
  %v1206 = add nsw i64 %v1197, 1
  br label %b183
b185:
  %v1207 = add nsw i64 %v1109, 64
  br label %b159
b161:
  %v1208 = add nsw i64 %v1104, 384
  br label %b156
b158:
  %v1209 = icmp sgt i64 %v3, 1
  br i1 %v1209, label %b186, label %b187
b186:
  %v1210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1211 = atomicrmw add ptr %v1210, i64 1 acq_rel
  %v1212 = load i64, ptr %v119, align 8
  %v1213 = add i64 %v1212, 1
  store i64 %v1213, ptr %v119, align 8
  %v1214 = mul i64 %v3, %v1213
  br label %b188
b188:
  %v1215 = load atomic i64, ptr %v1210 acquire, align 8
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b189, label %b190
b189:
  %v1217 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1218 = mul i64 0, 8
  %v1219 = getelementptr inbounds float, ptr %v66, i64 %v1218
  %v1220 = getelementptr inbounds float, ptr %v1219, i64 0
  %v1221 = mul i64 0, 8
  %v1222 = getelementptr inbounds float, ptr %v52, i64 %v1221
  %v1223 = getelementptr inbounds float, ptr %v1222, i64 0
  %v1224 = getelementptr inbounds float, ptr %v124, i64 12288
  %v1225 = add i64 8, 1
  %v1226 = sdiv i64 %v1225, 2
  %v1227 = add i64 %v2, 1
  %v1228 = mul i64 %v1226, %v2
  %v1229 = sdiv i64 %v1228, %v3
  %v1230 = mul i64 %v1229, 2
  %v1231 = icmp slt i64 %v1230, 8
  %v1232 = select i1 %v1231, i64 %v1230, i64 8
  %v1233 = mul i64 %v1226, %v1227
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 2
  %v1236 = icmp slt i64 %v1235, 8
  %v1237 = select i1 %v1236, i64 %v1235, i64 8
  %v1238 = getelementptr inbounds float, ptr %v80, i64 0
  br label %b191
b191:
  %v1239 = phi i64 [ %v1232, %b187 ], [ %v1247, %b196 ]
  %v1240 = icmp slt i64 %v1239, %v1237
  br i1 %v1240, label %b192, label %b193
b192:
  %v1241 = mul i64 %v1239, 8
  %v1242 = getelementptr inbounds float, ptr %v1238, i64 %v1241
  br label %b194
b194:
  %v1243 = phi i64 [ 0, %b192 ], [ %v1246, %b195 ]
  %v1244 = icmp slt i64 %v1243, 8
  br i1 %v1244, label %b195, label %b196
b195:
  %v1245 = getelementptr inbounds float, ptr %v1242, i64 %v1243
  store float 0x0000000000000000, ptr %v1245, align 4
  %v1246 = add nsw i64 %v1243, 1
  br label %b194
b196:
  %v1247 = add nsw i64 %v1239, 1
  br label %b191
b193:
  %v1248 = mul i64 %v8, 1
  br label %b197
b197:
  %v1249 = phi i64 [ 0, %b193 ], [ %v1353, %b202 ]
  %v1250 = icmp slt i64 %v1249, %v1248
  br i1 %v1250, label %b198, label %b199
b198:
  %v1251 = sub i64 %v1248, %v1249
  %v1252 = icmp slt i64 %v1251, 384
  %v1253 = select i1 %v1252, i64 %v1251, i64 384
  br label %b200
b200:
  %v1254 = phi i64 [ %v1232, %b198 ], [ %v1352, %b226 ]
  %v1255 = icmp slt i64 %v1254, %v1237
  br i1 %v1255, label %b201, label %b202
b201:
  %v1256 = sub i64 %v1237, %v1254
  %v1257 = icmp slt i64 %v1256, 64
  %v1258 = select i1 %v1257, i64 %v1256, i64 64
  %v1259 = sdiv i64 %v1258, 2
  %v1260 = mul i64 %v1259, 2
  %v1261 = sub i64 %v1258, %v1260
  %v1262 = mul i64 %v1249, 8
  %v1263 = add i64 %v1262, %v1254
  %v1264 = getelementptr inbounds float, ptr %v1220, i64 %v1263
  br label %b203
b203:
  %v1265 = phi i64 [ 0, %b201 ], [ %v1291, %b211 ]
  %v1266 = icmp slt i64 %v1265, %v1253
  br i1 %v1266, label %b204, label %b205
b204:
  %v1267 = mul i64 %v1265, 8
  %v1268 = getelementptr inbounds float, ptr %v1264, i64 %v1267
  %v1269 = mul i64 %v1265, 2
  %v1270 = getelementptr inbounds float, ptr %v1224, i64 %v1269
  br label %b206
b206:
  %v1271 = phi i64 [ 0, %b204 ], [ %v1280, %b207 ]
  %v1272 = icmp slt i64 %v1271, %v1259
  br i1 %v1272, label %b207, label %b208
b207:
  %v1273 = mul i64 %v1271, 2
  %v1274 = getelementptr inbounds float, ptr %v1268, i64 %v1273
  %v1275 = mul i64 %v1271, 768
  %v1276 = getelementptr inbounds float, ptr %v1270, i64 %v1275
  %v1277 = getelementptr inbounds float, ptr %v1274, i64 0
  %v1278 = load <2 x float>, ptr %v1277, align 4
  %v1279 = getelementptr inbounds float, ptr %v1276, i64 0
  store <2 x float> %v1278, ptr %v1279, align 4
  %v1280 = add nsw i64 %v1271, 1
  br label %b206
b208:
  %v1281 = mul i64 %v1259, 2
  %v1282 = getelementptr inbounds float, ptr %v1268, i64 %v1281
  %v1283 = mul i64 %v1259, 768
  %v1284 = getelementptr inbounds float, ptr %v1270, i64 %v1283
  br label %b209
b209:
  %v1285 = phi i64 [ 0, %b208 ], [ %v1290, %b210 ]
  %v1286 = icmp slt i64 %v1285, %v1261
  br i1 %v1286, label %b210, label %b211
b210:
  %v1287 = getelementptr inbounds float, ptr %v1282, i64 %v1285
  %v1288 = load float, ptr %v1287, align 4
  %v1289 = getelementptr inbounds float, ptr %v1284, i64 %v1285
  store float %v1288, ptr %v1289, align 4
  %v1290 = add nsw i64 %v1285, 1
  br label %b209, !llvm.loop !9
b211:
  %v1291 = add nsw i64 %v1265, 1
  br label %b203
b205:
  br label %b212
b212:
  %v1292 = phi i64 [ 0, %b205 ], [ %v1327, %b220 ]
  %v1293 = icmp slt i64 %v1292, 0
  br i1 %v1293, label %b213, label %b214
b213:
  %v1294 = mul i64 %v1249, 8
  %v1295 = add i64 %v1294, %v1292
  %v1296 = getelementptr inbounds float, ptr %v1223, i64 %v1295
  br label %b215
b215:
  %v1297 = phi i64 [ 0, %b213 ], [ %v1315, %b216 ]
  %v1298 = icmp slt i64 %v1297, %v1253
  br i1 %v1298, label %b216, label %b217
b216:
  %v1299 = mul i64 %v1297, 8
  %v1300 = getelementptr inbounds float, ptr %v1296, i64 %v1299
  %v1301 = mul i64 %v1297, 32
  %v1302 = getelementptr inbounds float, ptr %v124, i64 %v1301
  %v1303 = getelementptr inbounds float, ptr %v1300, i64 0
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = getelementptr inbounds float, ptr %v1302, i64 0
  store <8 x float> %v1304, ptr %v1305, align 4
  %v1306 = getelementptr inbounds float, ptr %v1300, i64 8
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = getelementptr inbounds float, ptr %v1302, i64 8
  store <8 x float> %v1307, ptr %v1308, align 4
  %v1309 = getelementptr inbounds float, ptr %v1300, i64 16
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = getelementptr inbounds float, ptr %v1302, i64 16
  store <8 x float> %v1310, ptr %v1311, align 4
  %v1312 = getelementptr inbounds float, ptr %v1300, i64 24
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = getelementptr inbounds float, ptr %v1302, i64 24
  store <8 x float> %v1313, ptr %v1314, align 4
  %v1315 = add nsw i64 %v1297, 1
  br label %b215
b217:
  %v1316 = sdiv i64 %v1258, 2
  br label %b218
b218:
  %v1317 = phi i64 [ 0, %b217 ], [ %v1326, %b219 ]
  %v1318 = icmp slt i64 %v1317, %v1316
  br i1 %v1318, label %b219, label %b220
b219:
  %v1319 = mul i64 %v1317, 2
  %v1320 = add i64 %v1254, %v1319
  %v1321 = mul i64 %v1317, 768
  %v1322 = getelementptr inbounds float, ptr %v1224, i64 %v1321
  %v1323 = mul i64 %v1320, 8
  %v1324 = add i64 %v1323, %v1292
  %v1325 = getelementptr inbounds float, ptr %v1238, i64 %v1324
  call void @outer_2x32(ptr %v1322, ptr %v124, i64 %v1253, ptr %v1325, i64 8)
  %v1326 = add nsw i64 %v1317, 1
  br label %b218
b220:
  %v1327 = add nsw i64 %v1292, 32
  br label %b212
b214:
  %v1328 = mul i64 %v1249, 8
  %v1329 = add i64 %v1328, 0
  %v1330 = getelementptr inbounds float, ptr %v1223, i64 %v1329
  br label %b221
b221:
  %v1331 = phi i64 [ 0, %b214 ], [ %v1340, %b222 ]
  %v1332 = icmp slt i64 %v1331, %v1253
  br i1 %v1332, label %b222, label %b223
b222:
  %v1333 = mul i64 %v1331, 8
  %v1334 = getelementptr inbounds float, ptr %v1330, i64 %v1333
  %v1335 = mul i64 %v1331, 8
  %v1336 = getelementptr inbounds float, ptr %v124, i64 %v1335
  %v1337 = getelementptr inbounds float, ptr %v1334, i64 0
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = getelementptr inbounds float, ptr %v1336, i64 0
  store <8 x float> %v1338, ptr %v1339, align 4
  %v1340 = add nsw i64 %v1331, 1
  br label %b221
b223:
  %v1341 = sdiv i64 %v1258, 2
  br label %b224
b224:
  %v1342 = phi i64 [ 0, %b223 ], [ %v1351, %b225 ]
  %v1343 = icmp slt i64 %v1342, %v1341
  br i1 %v1343, label %b225, label %b226
b225:
  %v1344 = mul i64 %v1342, 2
  %v1345 = add i64 %v1254, %v1344
  %v1346 = mul i64 %v1342, 768
  %v1347 = getelementptr inbounds float, ptr %v1224, i64 %v1346
  %v1348 = mul i64 %v1345, 8
  %v1349 = add i64 %v1348, 0
  %v1350 = getelementptr inbounds float, ptr %v1238, i64 %v1349
  call void @outer_2x8(ptr %v1347, ptr %v124, i64 %v1253, ptr %v1350, i64 8)
  %v1351 = add nsw i64 %v1342, 1
  br label %b224
b226:
  %v1352 = add nsw i64 %v1254, 64
  br label %b200
b202:
  %v1353 = add nsw i64 %v1249, 384
  br label %b197
b199:
  %v1354 = icmp sgt i64 %v3, 1
  br i1 %v1354, label %b227, label %b228
b227:
  %v1355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1356 = atomicrmw add ptr %v1355, i64 1 acq_rel
  %v1357 = load i64, ptr %v119, align 8
  %v1358 = add i64 %v1357, 1
  store i64 %v1358, ptr %v119, align 8
  %v1359 = mul i64 %v3, %v1358
  br label %b229
b229:
  %v1360 = load atomic i64, ptr %v1355 acquire, align 8
  %v1361 = icmp slt i64 %v1360, %v1359
  br i1 %v1361, label %b230, label %b231
b230:
  %v1362 = call i32 @sched_yield()
  br label %b229
b231:
  br label %b228
b228:
  %v1363 = icmp eq i64 %v2, 0
  br i1 %v1363, label %b232, label %b233
b232:
  br label %b234
b234:
  %v1364 = phi i64 [ 0, %b232 ], [ %v1386, %b239 ]
  %v1365 = icmp slt i64 %v1364, 16
  br i1 %v1365, label %b235, label %b236
b235:
  br label %b237
b237:
  %v1366 = phi i64 [ 0, %b235 ], [ %v1383, %b242 ]
  %v1367 = phi <8 x float> [ splat (float 0x0000000000000000), %b235 ], [ %v1382, %b242 ]
  %v1368 = icmp slt i64 %v1366, %v8
  br i1 %v1368, label %b238, label %b239
b238:
  %v1369 = add i64 %v1366, 128
  %v1370 = icmp slt i64 %v1369, %v8
  %v1371 = select i1 %v1370, i64 %v1369, i64 %v8
  br label %b240
b240:
  %v1372 = phi i64 [ %v1366, %b238 ], [ %v1381, %b241 ]
  %v1373 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v1380, %b241 ]
  %v1374 = icmp slt i64 %v1372, %v1371
  br i1 %v1374, label %b241, label %b242
b241:
  %v1375 = mul i64 %v1372, 16
  %v1376 = getelementptr inbounds float, ptr %v56, i64 %v1375
  %v1377 = add i64 0, %v1364
  %v1378 = getelementptr inbounds float, ptr %v1376, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fadd <8 x float> %v1373, %v1379
  %v1381 = add nsw i64 %v1372, 1
  br label %b240
b242:
  %v1382 = fadd <8 x float> %v1367, %v1373
  %v1383 = add nsw i64 %v1366, 128
  br label %b237
b239:
  %v1384 = add i64 0, %v1364
  %v1385 = getelementptr inbounds float, ptr %v36, i64 %v1384
  store <8 x float> %v1367, ptr %v1385, align 4
  %v1386 = add nsw i64 %v1364, 8
  br label %b234
b236:
  br label %b233
b233:
  %v1387 = icmp sgt i64 %v3, 1
  br i1 %v1387, label %b243, label %b244
b243:
  %v1388 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1389 = atomicrmw add ptr %v1388, i64 1 acq_rel
  %v1390 = load i64, ptr %v119, align 8
  %v1391 = add i64 %v1390, 1
  store i64 %v1391, ptr %v119, align 8
  %v1392 = mul i64 %v3, %v1391
  br label %b245
b245:
  %v1393 = load atomic i64, ptr %v1388 acquire, align 8
  %v1394 = icmp slt i64 %v1393, %v1392
  br i1 %v1394, label %b246, label %b247
b246:
  %v1395 = call i32 @sched_yield()
  br label %b245
b247:
  br label %b244
b244:
  %v1396 = icmp eq i64 %v2, 0
  br i1 %v1396, label %b248, label %b249
b248:
  br label %b250
b250:
  %v1397 = phi i64 [ 0, %b248 ], [ %v1580, %b255 ]
  %v1398 = icmp slt i64 %v1397, 16
  br i1 %v1398, label %b251, label %b252
b251:
  br label %b253
b253:
  %v1399 = phi i64 [ 0, %b251 ], [ %v1577, %b258 ]
  %v1400 = phi <8 x float> [ splat (float 0x0000000000000000), %b251 ], [ %v1576, %b258 ]
  %v1401 = icmp slt i64 %v1399, %v8
  br i1 %v1401, label %b254, label %b255
b254:
  %v1402 = add i64 %v1399, 128
  %v1403 = icmp slt i64 %v1402, %v8
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v8
  br label %b256
b256:
  %v1405 = phi i64 [ %v1399, %b254 ], [ %v1575, %b257 ]
  %v1406 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v1574, %b257 ]
  %v1407 = icmp slt i64 %v1405, %v1404
  br i1 %v1407, label %b257, label %b258
b257:
  %v1408 = mul i64 %v1405, 16
  %v1409 = getelementptr inbounds float, ptr %v54, i64 %v1408
  %v1410 = mul i64 %v1405, 16
  %v1411 = getelementptr inbounds float, ptr %v48, i64 %v1410
  %v1412 = mul i64 %v1405, 16
  %v1413 = getelementptr inbounds float, ptr %v12, i64 %v1412
  %v1414 = mul i64 %v1405, 16
  %v1415 = getelementptr inbounds float, ptr %v46, i64 %v1414
  %v1416 = mul i64 %v1405, 16
  %v1417 = getelementptr inbounds float, ptr %v24, i64 %v1416
  %v1418 = add i64 0, %v1397
  %v1419 = getelementptr inbounds float, ptr %v1409, i64 %v1418
  %v1420 = load <8 x float>, ptr %v1419, align 4
  %v1421 = add i64 0, %v1397
  %v1422 = getelementptr inbounds float, ptr %v1411, i64 %v1421
  %v1423 = load <8 x float>, ptr %v1422, align 4
  %v1424 = add i64 0, %v1397
  %v1425 = getelementptr inbounds float, ptr %v20, i64 %v1424
  %v1426 = load <8 x float>, ptr %v1425, align 4
  %v1427 = fadd <8 x float> %v1423, %v1426
  %v1428 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1427)
  %v1429 = fneg <8 x float> %v1428
  %v1430 = fcmp olt <8 x float> %v1429, splat (float 0xC05A400000000000)
  %v1431 = select <8 x i1> %v1430, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1429
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1431, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1433 = fsub <8 x float> %v1432, splat (float 0x4168000000000000)
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1431)
  %v1435 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1433, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1434)
  %v1436 = bitcast <8 x float> %v1432 to <8 x i32>
  %v1437 = fmul <8 x float> %v1435, %v1435
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1435, <8 x float> splat (float 0x3F81227F40000000))
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1435, <8 x float> splat (float 0x3FA5556740000000))
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1435, <8 x float> splat (float 0x3FC5554B00000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> %v1435, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1441, <8 x float> %v1435)
  %v1443 = sub <8 x i32> %v1436, splat (i32 1262485250)
  %v1444 = lshr <8 x i32> %v1443, splat (i32 1)
  %v1445 = sub <8 x i32> %v1443, %v1444
  %v1446 = shl <8 x i32> %v1444, splat (i32 23)
  %v1447 = bitcast <8 x i32> %v1446 to <8 x float>
  %v1448 = shl <8 x i32> %v1445, splat (i32 23)
  %v1449 = bitcast <8 x i32> %v1448 to <8 x float>
  %v1450 = fadd <8 x float> %v1442, splat (float 0x3FF0000000000000)
  %v1451 = fmul <8 x float> %v1450, %v1447
  %v1452 = fmul <8 x float> %v1451, %v1449
  %v1453 = fcmp olt <8 x float> %v1427, splat (float 0x0000000000000000)
  %v1454 = select <8 x i1> %v1453, <8 x float> %v1452, <8 x float> splat (float 0x3FF0000000000000)
  %v1455 = fadd <8 x float> %v1452, splat (float 0x3FF0000000000000)
  %v1456 = fdiv <8 x float> %v1454, %v1455
  %v1457 = add i64 0, %v1397
  %v1458 = getelementptr inbounds float, ptr %v1413, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = fmul <8 x float> %v1456, %v1459
  %v1461 = fmul <8 x float> %v1420, %v1460
  %v1462 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1463 = shufflevector <8 x float> %v1462, <8 x float> poison, <8 x i32> zeroinitializer
  %v1464 = fmul <8 x float> %v1463, %v1461
  %v1465 = add i64 0, %v1397
  %v1466 = getelementptr inbounds float, ptr %v42, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = add i64 0, %v1397
  %v1469 = getelementptr inbounds float, ptr %v1415, i64 %v1468
  %v1470 = load <8 x float>, ptr %v1469, align 4
  %v1471 = add i64 0, %v1397
  %v1472 = getelementptr inbounds float, ptr %v16, i64 %v1471
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = fadd <8 x float> %v1470, %v1473
  %v1475 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1474)
  %v1476 = fneg <8 x float> %v1475
  %v1477 = fcmp olt <8 x float> %v1476, splat (float 0xC05A400000000000)
  %v1478 = select <8 x i1> %v1477, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1476
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1480 = fsub <8 x float> %v1479, splat (float 0x4168000000000000)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1478)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1480, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1481)
  %v1483 = bitcast <8 x float> %v1479 to <8 x i32>
  %v1484 = fmul <8 x float> %v1482, %v1482
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1482, <8 x float> splat (float 0x3F81227F40000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1482, <8 x float> splat (float 0x3FA5556740000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1482, <8 x float> splat (float 0x3FC5554B00000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1482, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1488, <8 x float> %v1482)
  %v1490 = sub <8 x i32> %v1483, splat (i32 1262485250)
  %v1491 = lshr <8 x i32> %v1490, splat (i32 1)
  %v1492 = sub <8 x i32> %v1490, %v1491
  %v1493 = shl <8 x i32> %v1491, splat (i32 23)
  %v1494 = bitcast <8 x i32> %v1493 to <8 x float>
  %v1495 = shl <8 x i32> %v1492, splat (i32 23)
  %v1496 = bitcast <8 x i32> %v1495 to <8 x float>
  %v1497 = fadd <8 x float> %v1489, splat (float 0x3FF0000000000000)
  %v1498 = fmul <8 x float> %v1497, %v1494
  %v1499 = fmul <8 x float> %v1498, %v1496
  %v1500 = fcmp olt <8 x float> %v1474, splat (float 0x0000000000000000)
  %v1501 = select <8 x i1> %v1500, <8 x float> %v1499, <8 x float> splat (float 0x3FF0000000000000)
  %v1502 = fadd <8 x float> %v1499, splat (float 0x3FF0000000000000)
  %v1503 = fdiv <8 x float> %v1501, %v1502
  %v1504 = fmul <8 x float> %v1467, %v1503
  %v1505 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1506 = shufflevector <8 x float> %v1505, <8 x float> poison, <8 x i32> zeroinitializer
  %v1507 = fmul <8 x float> %v1504, %v1506
  %v1508 = fneg <8 x float> %v1507
  %v1509 = fcmp olt <8 x float> %v1508, splat (float 0xC033000000000000)
  %v1510 = select <8 x i1> %v1509, <8 x float> splat (float 0xC033000000000000), <8 x float> %v1508
  %v1511 = fcmp ogt <8 x float> %v1510, splat (float 0x4056400000000000)
  %v1512 = select <8 x i1> %v1511, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1510
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1512, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1514 = fsub <8 x float> %v1513, splat (float 0x4168000000000000)
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1512)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1515)
  %v1517 = bitcast <8 x float> %v1513 to <8 x i32>
  %v1518 = fmul <8 x float> %v1516, %v1516
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1516, <8 x float> splat (float 0x3F81227F40000000))
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1516, <8 x float> splat (float 0x3FA5556740000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1516, <8 x float> splat (float 0x3FC5554B00000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1516, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1522, <8 x float> %v1516)
  %v1524 = shl <8 x i32> %v1517, splat (i32 23)
  %v1525 = add <8 x i32> %v1524, splat (i32 1056964608)
  %v1526 = bitcast <8 x i32> %v1525 to <8 x float>
  %v1527 = fsub <8 x float> %v1526, splat (float 0x3FE0000000000000)
  %v1528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1526, <8 x float> %v1523, <8 x float> %v1527)
  %v1529 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1508)
  %v1530 = fcmp olt <8 x float> %v1529, splat (float 0x3E60000000000000)
  %v1531 = fadd <8 x float> %v1528, %v1528
  %v1532 = select <8 x i1> %v1530, <8 x float> %v1508, <8 x float> %v1531
  %v1533 = fneg <8 x float> %v1532
  %v1534 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1533)
  %v1535 = fdiv <8 x float> %v1464, %v1534
  %v1536 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1537 = shufflevector <8 x float> %v1536, <8 x float> poison, <8 x i32> zeroinitializer
  %v1538 = fadd <8 x float> %v1532, %v1537
  %v1539 = fmul <8 x float> %v1535, %v1538
  %v1540 = fmul <8 x float> %v1539, %v1506
  %v1541 = add i64 0, %v1397
  %v1542 = getelementptr inbounds float, ptr %v1417, i64 %v1541
  %v1543 = load <8 x float>, ptr %v1542, align 4
  %v1544 = fmul <8 x float> %v1420, %v1543
  %v1545 = fneg <8 x float> %v1504
  %v1546 = fcmp olt <8 x float> %v1545, splat (float 0xC05A400000000000)
  %v1547 = select <8 x i1> %v1546, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1545
  %v1548 = fcmp ogt <8 x float> %v1547, splat (float 0x4056400000000000)
  %v1549 = select <8 x i1> %v1548, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1547
  %v1550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1549, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1551 = fsub <8 x float> %v1550, splat (float 0x4168000000000000)
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1549)
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1552)
  %v1554 = bitcast <8 x float> %v1550 to <8 x i32>
  %v1555 = fmul <8 x float> %v1553, %v1553
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1553, <8 x float> splat (float 0x3F81227F40000000))
  %v1557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1556, <8 x float> %v1553, <8 x float> splat (float 0x3FA5556740000000))
  %v1558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1557, <8 x float> %v1553, <8 x float> splat (float 0x3FC5554B00000000))
  %v1559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1558, <8 x float> %v1553, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1555, <8 x float> %v1559, <8 x float> %v1553)
  %v1561 = sub <8 x i32> %v1554, splat (i32 1262485250)
  %v1562 = lshr <8 x i32> %v1561, splat (i32 1)
  %v1563 = sub <8 x i32> %v1561, %v1562
  %v1564 = shl <8 x i32> %v1562, splat (i32 23)
  %v1565 = bitcast <8 x i32> %v1564 to <8 x float>
  %v1566 = shl <8 x i32> %v1563, splat (i32 23)
  %v1567 = bitcast <8 x i32> %v1566 to <8 x float>
  %v1568 = fadd <8 x float> %v1560, splat (float 0x3FF0000000000000)
  %v1569 = fmul <8 x float> %v1568, %v1565
  %v1570 = fmul <8 x float> %v1569, %v1567
  %v1571 = fmul <8 x float> %v1544, %v1570
  %v1572 = fsub <8 x float> %v1540, %v1571
  %v1573 = fmul <8 x float> %v1572, %v1503
  %v1574 = fadd <8 x float> %v1406, %v1573
  %v1575 = add nsw i64 %v1405, 1
  br label %b256
b258:
  %v1576 = fadd <8 x float> %v1400, %v1406
  %v1577 = add nsw i64 %v1399, 128
  br label %b253
b255:
  %v1578 = add i64 0, %v1397
  %v1579 = getelementptr inbounds float, ptr %v82, i64 %v1578
  store <8 x float> %v1400, ptr %v1579, align 4
  %v1580 = add nsw i64 %v1397, 8
  br label %b250
b252:
  br label %b249
b249:
  %v1581 = icmp sgt i64 %v3, 1
  br i1 %v1581, label %b259, label %b260
b259:
  %v1582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1583 = atomicrmw add ptr %v1582, i64 1 acq_rel
  %v1584 = load i64, ptr %v119, align 8
  %v1585 = add i64 %v1584, 1
  store i64 %v1585, ptr %v119, align 8
  %v1586 = mul i64 %v3, %v1585
  br label %b261
b261:
  %v1587 = load atomic i64, ptr %v1582 acquire, align 8
  %v1588 = icmp slt i64 %v1587, %v1586
  br i1 %v1588, label %b262, label %b263
b262:
  %v1589 = call i32 @sched_yield()
  br label %b261
b263:
  br label %b260
b260:
  %v1590 = icmp eq i64 %v2, 0
  br i1 %v1590, label %b264, label %b265
b264:
  br label %b266
b266:
  %v1591 = phi i64 [ 0, %b264 ], [ %v1598, %b267 ]
  %v1592 = icmp slt i64 %v1591, 64
  br i1 %v1592, label %b267, label %b268
b267:
  %v1593 = add i64 0, %v1591
  %v1594 = getelementptr inbounds float, ptr %v74, i64 %v1593
  %v1595 = load <8 x float>, ptr %v1594, align 4
  %v1596 = add i64 0, %v1591
  %v1597 = getelementptr inbounds float, ptr %v30, i64 %v1596
  store <8 x float> %v1595, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1591, 8
  br label %b266
b268:
  br label %b265
b265:
  %v1599 = icmp sgt i64 %v3, 1
  br i1 %v1599, label %b269, label %b270
b269:
  %v1600 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1601 = atomicrmw add ptr %v1600, i64 1 acq_rel
  %v1602 = load i64, ptr %v119, align 8
  %v1603 = add i64 %v1602, 1
  store i64 %v1603, ptr %v119, align 8
  %v1604 = mul i64 %v3, %v1603
  br label %b271
b271:
  %v1605 = load atomic i64, ptr %v1600 acquire, align 8
  %v1606 = icmp slt i64 %v1605, %v1604
  br i1 %v1606, label %b272, label %b273
b272:
  %v1607 = call i32 @sched_yield()
  br label %b271
b273:
  br label %b270
b270:
  %v1608 = icmp eq i64 %v2, 0
  br i1 %v1608, label %b274, label %b275
b274:
  br label %b276
b276:
  %v1609 = phi i64 [ 0, %b274 ], [ %v1616, %b277 ]
  %v1610 = icmp slt i64 %v1609, 64
  br i1 %v1610, label %b277, label %b278
b277:
  %v1611 = add i64 0, %v1609
  %v1612 = getelementptr inbounds float, ptr %v76, i64 %v1611
  %v1613 = load <8 x float>, ptr %v1612, align 4
  %v1614 = add i64 64, %v1609
  %v1615 = getelementptr inbounds float, ptr %v30, i64 %v1614
  store <8 x float> %v1613, ptr %v1615, align 4
  %v1616 = add nsw i64 %v1609, 8
  br label %b276
b278:
  br label %b275
b275:
  %v1617 = icmp sgt i64 %v3, 1
  br i1 %v1617, label %b279, label %b280
b279:
  %v1618 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1619 = atomicrmw add ptr %v1618, i64 1 acq_rel
  %v1620 = load i64, ptr %v119, align 8
  %v1621 = add i64 %v1620, 1
  store i64 %v1621, ptr %v119, align 8
  %v1622 = mul i64 %v3, %v1621
  br label %b281
b281:
  %v1623 = load atomic i64, ptr %v1618 acquire, align 8
  %v1624 = icmp slt i64 %v1623, %v1622
  br i1 %v1624, label %b282, label %b283
b282:
  %v1625 = call i32 @sched_yield()
  br label %b281
b283:
  br label %b280
b280:
  %v1626 = icmp eq i64 %v2, 0
  br i1 %v1626, label %b284, label %b285
b284:
  br label %b286
b286:
  %v1627 = phi i64 [ 0, %b284 ], [ %v1634, %b287 ]
  %v1628 = icmp slt i64 %v1627, 64
  br i1 %v1628, label %b287, label %b288
b287:
  %v1629 = add i64 0, %v1627
  %v1630 = getelementptr inbounds float, ptr %v78, i64 %v1629
  %v1631 = load <8 x float>, ptr %v1630, align 4
  %v1632 = add i64 0, %v1627
  %v1633 = getelementptr inbounds float, ptr %v34, i64 %v1632
  store <8 x float> %v1631, ptr %v1633, align 4
  %v1634 = add nsw i64 %v1627, 8
  br label %b286
b288:
  br label %b285
b285:
  %v1635 = icmp sgt i64 %v3, 1
  br i1 %v1635, label %b289, label %b290
b289:
  %v1636 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1637 = atomicrmw add ptr %v1636, i64 1 acq_rel
  %v1638 = load i64, ptr %v119, align 8
  %v1639 = add i64 %v1638, 1
  store i64 %v1639, ptr %v119, align 8
  %v1640 = mul i64 %v3, %v1639
  br label %b291
b291:
  %v1641 = load atomic i64, ptr %v1636 acquire, align 8
  %v1642 = icmp slt i64 %v1641, %v1640
  br i1 %v1642, label %b292, label %b293
b292:
  %v1643 = call i32 @sched_yield()
  br label %b291
b293:
  br label %b290
b290:
  %v1644 = icmp eq i64 %v2, 0
  br i1 %v1644, label %b294, label %b295
b294:
  br label %b296
b296:
  %v1645 = phi i64 [ 0, %b294 ], [ %v1652, %b297 ]
  %v1646 = icmp slt i64 %v1645, 64
  br i1 %v1646, label %b297, label %b298
b297:
  %v1647 = add i64 0, %v1645
  %v1648 = getelementptr inbounds float, ptr %v80, i64 %v1647
  %v1649 = load <8 x float>, ptr %v1648, align 4
  %v1650 = add i64 64, %v1645
  %v1651 = getelementptr inbounds float, ptr %v34, i64 %v1650
  store <8 x float> %v1649, ptr %v1651, align 4
  %v1652 = add nsw i64 %v1645, 8
  br label %b296
b298:
  br label %b295
b295:
  %v1653 = icmp sgt i64 %v3, 1
  br i1 %v1653, label %b299, label %b300
b299:
  %v1654 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1655 = atomicrmw add ptr %v1654, i64 1 acq_rel
  %v1656 = load i64, ptr %v119, align 8
  %v1657 = add i64 %v1656, 1
  store i64 %v1657, ptr %v119, align 8
  %v1658 = mul i64 %v3, %v1657
  br label %b301
b301:
  %v1659 = load atomic i64, ptr %v1654 acquire, align 8
  %v1660 = icmp slt i64 %v1659, %v1658
  br i1 %v1660, label %b302, label %b303
b302:
  %v1661 = call i32 @sched_yield()
  br label %b301
b303:
  br label %b300
b300:
  %v1662 = icmp eq i64 %v2, 0
  br i1 %v1662, label %b304, label %b305
b304:
  br label %b306
b306:
  %v1663 = phi i64 [ 0, %b304 ], [ %v1677, %b307 ]
  %v1664 = icmp slt i64 %v1663, 16
  br i1 %v1664, label %b307, label %b308
b307:
  %v1665 = add i64 0, %v1663
  %v1666 = getelementptr inbounds float, ptr %v82, i64 %v1665
  %v1667 = load <8 x float>, ptr %v1666, align 4
  %v1668 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1669 = shufflevector <8 x float> %v1668, <8 x float> poison, <8 x i32> zeroinitializer
  %v1670 = fmul <8 x float> %v1667, %v1669
  %v1671 = add i64 0, %v1663
  %v1672 = getelementptr inbounds float, ptr %v44, i64 %v1671
  %v1673 = load <8 x float>, ptr %v1672, align 4
  %v1674 = fmul <8 x float> %v1670, %v1673
  %v1675 = add i64 0, %v1663
  %v1676 = getelementptr inbounds float, ptr %v38, i64 %v1675
  store <8 x float> %v1674, ptr %v1676, align 4
  %v1677 = add nsw i64 %v1663, 8
  br label %b306
b308:
  br label %b305
b305:
  %v1678 = icmp sgt i64 %v3, 1
  br i1 %v1678, label %b309, label %b310
b309:
  %v1679 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1680 = atomicrmw add ptr %v1679, i64 1 acq_rel
  %v1681 = load i64, ptr %v119, align 8
  %v1682 = add i64 %v1681, 1
  store i64 %v1682, ptr %v119, align 8
  %v1683 = mul i64 %v3, %v1682
  br label %b311
b311:
  %v1684 = load atomic i64, ptr %v1679 acquire, align 8
  %v1685 = icmp slt i64 %v1684, %v1683
  br i1 %v1685, label %b312, label %b313
b312:
  %v1686 = call i32 @sched_yield()
  br label %b311
b313:
  br label %b310
b310:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
