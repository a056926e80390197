; generated from specs/rg_lru.yaml by `make generated`: do not edit
; rg_lru N=2 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
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
  %v63 = getelementptr inbounds i64, ptr %v1, i64 7
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 15
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 0
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = icmp eq i64 %v2, 0
  br i1 %v96, label %b2, label %b3
b2:
  br label %b4
b4:
  %v97 = phi i64 [ 0, %b2 ], [ %v188, %b5 ]
  %v98 = icmp slt i64 %v97, 16
  br i1 %v98, label %b5, label %b6
b5:
  %v99 = add i64 0, %v97
  %v100 = getelementptr inbounds float, ptr %v10, i64 %v99
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v101)
  %v103 = fneg <8 x float> %v102
  %v104 = fcmp olt <8 x float> %v103, splat (float 0xC05A400000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v103
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v107 = fsub <8 x float> %v106, splat (float 0x4168000000000000)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v105)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v108)
  %v110 = bitcast <8 x float> %v106 to <8 x i32>
  %v111 = fmul <8 x float> %v109, %v109
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v109, <8 x float> splat (float 0x3F81227F40000000))
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v109, <8 x float> splat (float 0x3FA5556740000000))
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v109, <8 x float> splat (float 0x3FC5554B00000000))
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v109, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v115, <8 x float> %v109)
  %v117 = sub <8 x i32> %v110, splat (i32 1262485250)
  %v118 = lshr <8 x i32> %v117, splat (i32 1)
  %v119 = sub <8 x i32> %v117, %v118
  %v120 = shl <8 x i32> %v118, splat (i32 23)
  %v121 = bitcast <8 x i32> %v120 to <8 x float>
  %v122 = shl <8 x i32> %v119, splat (i32 23)
  %v123 = bitcast <8 x i32> %v122 to <8 x float>
  %v124 = fadd <8 x float> %v116, splat (float 0x3FF0000000000000)
  %v125 = fmul <8 x float> %v124, %v121
  %v126 = fmul <8 x float> %v125, %v123
  %v127 = fcmp ogt <8 x float> %v126, splat (float 0x3FDA8279A0000000)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v129 = select <8 x i1> %v127, <8 x float> %v128, <8 x float> %v126
  %v130 = select <8 x i1> %v127, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v131 = select <8 x i1> %v127, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v132 = fmul <8 x float> %v129, %v129
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v132, <8 x float> splat (float 0xBFC0DA7220000000))
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v132, <8 x float> splat (float 0xBFC546EF00000000))
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v132, <8 x float> splat (float 0xBFD0002320000000))
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v132, <8 x float> splat (float 0x3FC22D90A0000000))
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v132, <8 x float> splat (float 0x3FC999FF60000000))
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v132, <8 x float> splat (float 0x3FD5555540000000))
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v135, <8 x float> %v138)
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v139, <8 x float> splat (float 0xBFE0000000000000))
  %v141 = fmul <8 x float> %v129, %v129
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v140, <8 x float> %v131)
  %v143 = fadd <8 x float> %v142, %v129
  %v144 = fadd <8 x float> %v143, %v130
  %v145 = fcmp ogt <8 x float> %v101, splat (float 0x0000000000000000)
  %v146 = select <8 x i1> %v145, <8 x float> %v101, <8 x float> splat (float 0x0000000000000000)
  %v147 = fadd <8 x float> %v146, %v144
  %v148 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = fmul <8 x float> %v149, %v147
  %v151 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v101)
  %v152 = fneg <8 x float> %v151
  %v153 = fcmp olt <8 x float> %v152, splat (float 0xC05A400000000000)
  %v154 = select <8 x i1> %v153, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v152
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v156 = fsub <8 x float> %v155, splat (float 0x4168000000000000)
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v154)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v157)
  %v159 = bitcast <8 x float> %v155 to <8 x i32>
  %v160 = fmul <8 x float> %v158, %v158
  %v161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v158, <8 x float> splat (float 0x3F81227F40000000))
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v158, <8 x float> splat (float 0x3FA5556740000000))
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v158, <8 x float> splat (float 0x3FC5554B00000000))
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v158, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v160, <8 x float> %v164, <8 x float> %v158)
  %v166 = sub <8 x i32> %v159, splat (i32 1262485250)
  %v167 = lshr <8 x i32> %v166, splat (i32 1)
  %v168 = sub <8 x i32> %v166, %v167
  %v169 = shl <8 x i32> %v167, splat (i32 23)
  %v170 = bitcast <8 x i32> %v169 to <8 x float>
  %v171 = shl <8 x i32> %v168, splat (i32 23)
  %v172 = bitcast <8 x i32> %v171 to <8 x float>
  %v173 = fadd <8 x float> %v165, splat (float 0x3FF0000000000000)
  %v174 = fmul <8 x float> %v173, %v170
  %v175 = fmul <8 x float> %v174, %v172
  %v176 = fcmp olt <8 x float> %v101, splat (float 0x0000000000000000)
  %v177 = select <8 x i1> %v176, <8 x float> %v175, <8 x float> splat (float 0x3FF0000000000000)
  %v178 = fadd <8 x float> %v175, splat (float 0x3FF0000000000000)
  %v179 = fdiv <8 x float> %v177, %v178
  %v180 = add i64 0, %v97
  %v181 = getelementptr inbounds float, ptr %v40, i64 %v180
  %v182 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = add i64 0, %v97
  %v185 = getelementptr inbounds float, ptr %v42, i64 %v184
  store <8 x float> %v150, ptr %v185, align 4
  %v186 = add i64 0, %v97
  %v187 = getelementptr inbounds float, ptr %v44, i64 %v186
  store <8 x float> %v179, ptr %v187, align 4
  %v188 = add nsw i64 %v97, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v189 = icmp sgt i64 %v3, 1
  br i1 %v189, label %b7, label %b8
b7:
  %v190 = getelementptr inbounds i64, ptr %v1, i64 3
  %v191 = atomicrmw add ptr %v190, i64 1 acq_rel
  %v192 = load i64, ptr %v87, align 8
  %v193 = add i64 %v192, 1
  store i64 %v193, ptr %v87, align 8
  %v194 = mul i64 %v3, %v193
  br label %b9
b9:
  %v195 = load atomic i64, ptr %v190 acquire, align 8
  %v196 = icmp slt i64 %v195, %v194
  br i1 %v196, label %b10, label %b11
b10:
  %v197 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v198 = getelementptr inbounds i64, ptr %v1, i64 4
  %v199 = load i64, ptr %v198, align 8
  %v200 = icmp eq i64 %v199, 0
  br i1 %v200, label %b12, label %b13
b12:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 33
  %v202 = load i64, ptr %v201, align 8
  %v203 = icmp eq i64 %v202, 0
  br i1 %v203, label %b14, label %b15
b14:
  %v204 = add i64 %v7, 0
  %v205 = sdiv i64 %v204, 1
  %v206 = add i64 %v2, 1
  %v207 = mul i64 %v205, %v2
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  %v212 = mul i64 %v205, %v206
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  br label %b16
b16:
  %v217 = phi i64 [ %v211, %b14 ], [ %v231, %b21 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b17, label %b18
b17:
  %v219 = and i64 0, %v68
  %v220 = mul i64 %v219, %v7
  %v221 = add i64 %v220, %v217
  %v222 = mul i64 %v221, 16
  %v223 = getelementptr inbounds float, ptr %v24, i64 %v222
  br label %b19
b19:
  %v224 = phi i64 [ 0, %b17 ], [ %v230, %b20 ]
  %v225 = icmp slt i64 %v224, 16
  br i1 %v225, label %b20, label %b21
b20:
  %v226 = add i64 0, %v224
  %v227 = getelementptr inbounds float, ptr %v223, i64 %v226
  %v228 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v229 = shufflevector <8 x float> %v228, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v229, ptr %v227, align 4
  %v230 = add nsw i64 %v224, 8
  br label %b19
b21:
  %v231 = add nsw i64 %v217, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b22, label %b23
b22:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = load i64, ptr %v87, align 8
  %v236 = add i64 %v235, 1
  store i64 %v236, ptr %v87, align 8
  %v237 = mul i64 %v3, %v236
  br label %b24
b24:
  %v238 = load atomic i64, ptr %v233 acquire, align 8
  %v239 = icmp slt i64 %v238, %v237
  br i1 %v239, label %b25, label %b26
b25:
  %v240 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v241 = add i64 %v8, 0
  %v242 = sdiv i64 %v241, 1
  %v243 = add i64 %v2, 1
  %v244 = mul i64 %v242, %v2
  %v245 = sdiv i64 %v244, %v3
  %v246 = mul i64 %v245, 1
  %v247 = icmp slt i64 %v246, %v8
  %v248 = select i1 %v247, i64 %v246, i64 %v8
  %v249 = mul i64 %v242, %v243
  %v250 = sdiv i64 %v249, %v3
  %v251 = mul i64 %v250, 1
  %v252 = icmp slt i64 %v251, %v8
  %v253 = select i1 %v252, i64 %v251, i64 %v8
  br label %b27
b27:
  %v254 = phi i64 [ %v248, %b23 ], [ %v299, %b32 ]
  %v255 = icmp slt i64 %v254, %v253
  br i1 %v255, label %b28, label %b29
b28:
  br label %b30
b30:
  %v256 = phi i64 [ 0, %b28 ], [ %v298, %b35 ]
  %v257 = icmp slt i64 %v256, 2
  br i1 %v257, label %b31, label %b32
b31:
  br label %b33
b33:
  %v258 = phi i64 [ 0, %b31 ], [ %v297, %b38 ]
  %v259 = icmp slt i64 %v258, 8
  br i1 %v259, label %b34, label %b35
b34:
  br label %b36
b36:
  %v260 = phi i64 [ 0, %b34 ], [ %v279, %b37 ]
  %v261 = phi <8 x float> [ splat (float 0x0000000000000000), %b34 ], [ %v278, %b37 ]
  %v262 = icmp slt i64 %v260, 8
  br i1 %v262, label %b37, label %b38
b37:
  %v263 = mul i64 %v254, 16
  %v264 = getelementptr inbounds float, ptr %v12, i64 %v263
  %v265 = mul i64 %v256, 64
  %v266 = add i64 0, %v265
  %v267 = mul i64 %v258, 8
  %v268 = add i64 %v266, %v267
  %v269 = add i64 %v268, %v260
  %v270 = getelementptr inbounds float, ptr %v14, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = mul i64 %v256, 8
  %v273 = add i64 0, %v272
  %v274 = add i64 %v273, %v260
  %v275 = getelementptr inbounds float, ptr %v264, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = fmul <8 x float> %v271, %v276
  %v278 = fadd <8 x float> %v261, %v277
  %v279 = add nsw i64 %v260, 8
  br label %b36
b38:
  %v280 = shufflevector <8 x float> %v261, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v281 = shufflevector <8 x float> %v261, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v282 = fadd <4 x float> %v280, %v281
  %v283 = shufflevector <4 x float> %v282, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v284 = shufflevector <4 x float> %v282, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v285 = fadd <2 x float> %v283, %v284
  %v286 = extractelement <2 x float> %v285, i64 0
  %v287 = extractelement <2 x float> %v285, i64 1
  %v288 = fadd float %v286, %v287
  %v289 = fadd float %v288, 0x0000000000000000
  %v290 = mul i64 %v254, 16
  %v291 = getelementptr inbounds float, ptr %v46, i64 %v290
  %v292 = mul i64 %v256, 8
  %v293 = add i64 0, %v292
  %v294 = add i64 %v293, %v258
  %v295 = add i64 %v294, 0
  %v296 = getelementptr inbounds float, ptr %v291, i64 %v295
  store float %v289, ptr %v296, align 4
  %v297 = add nsw i64 %v258, 1
  br label %b33
b35:
  %v298 = add nsw i64 %v256, 1
  br label %b30
b32:
  %v299 = add nsw i64 %v254, 1
  br label %b27
b29:
  %v300 = add i64 %v8, 0
  %v301 = sdiv i64 %v300, 1
  %v302 = add i64 %v2, 1
  %v303 = mul i64 %v301, %v2
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, %v8
  %v307 = select i1 %v306, i64 %v305, i64 %v8
  %v308 = mul i64 %v301, %v302
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, %v8
  %v312 = select i1 %v311, i64 %v310, i64 %v8
  br label %b39
b39:
  %v313 = phi i64 [ %v307, %b29 ], [ %v358, %b44 ]
  %v314 = icmp slt i64 %v313, %v312
  br i1 %v314, label %b40, label %b41
b40:
  br label %b42
b42:
  %v315 = phi i64 [ 0, %b40 ], [ %v357, %b47 ]
  %v316 = icmp slt i64 %v315, 2
  br i1 %v316, label %b43, label %b44
b43:
  br label %b45
b45:
  %v317 = phi i64 [ 0, %b43 ], [ %v356, %b50 ]
  %v318 = icmp slt i64 %v317, 8
  br i1 %v318, label %b46, label %b47
b46:
  br label %b48
b48:
  %v319 = phi i64 [ 0, %b46 ], [ %v338, %b49 ]
  %v320 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v337, %b49 ]
  %v321 = icmp slt i64 %v319, 8
  br i1 %v321, label %b49, label %b50
b49:
  %v322 = mul i64 %v313, 16
  %v323 = getelementptr inbounds float, ptr %v12, i64 %v322
  %v324 = mul i64 %v315, 64
  %v325 = add i64 0, %v324
  %v326 = mul i64 %v317, 8
  %v327 = add i64 %v325, %v326
  %v328 = add i64 %v327, %v319
  %v329 = getelementptr inbounds float, ptr %v18, i64 %v328
  %v330 = load <8 x float>, ptr %v329, align 4
  %v331 = mul i64 %v315, 8
  %v332 = add i64 0, %v331
  %v333 = add i64 %v332, %v319
  %v334 = getelementptr inbounds float, ptr %v323, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fmul <8 x float> %v330, %v335
  %v337 = fadd <8 x float> %v320, %v336
  %v338 = add nsw i64 %v319, 8
  br label %b48
b50:
  %v339 = shufflevector <8 x float> %v320, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v340 = shufflevector <8 x float> %v320, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v341 = fadd <4 x float> %v339, %v340
  %v342 = shufflevector <4 x float> %v341, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v343 = shufflevector <4 x float> %v341, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v344 = fadd <2 x float> %v342, %v343
  %v345 = extractelement <2 x float> %v344, i64 0
  %v346 = extractelement <2 x float> %v344, i64 1
  %v347 = fadd float %v345, %v346
  %v348 = fadd float %v347, 0x0000000000000000
  %v349 = mul i64 %v313, 16
  %v350 = getelementptr inbounds float, ptr %v48, i64 %v349
  %v351 = mul i64 %v315, 8
  %v352 = add i64 0, %v351
  %v353 = add i64 %v352, %v317
  %v354 = add i64 %v353, 0
  %v355 = getelementptr inbounds float, ptr %v350, i64 %v354
  store float %v348, ptr %v355, align 4
  %v356 = add nsw i64 %v317, 1
  br label %b45
b47:
  %v357 = add nsw i64 %v315, 1
  br label %b42
b44:
  %v358 = add nsw i64 %v313, 1
  br label %b39
b41:
  %v359 = icmp sgt i64 %v3, 1
  br i1 %v359, label %b51, label %b52
b51:
  %v360 = getelementptr inbounds i64, ptr %v1, i64 3
  %v361 = atomicrmw add ptr %v360, i64 1 acq_rel
  %v362 = load i64, ptr %v87, align 8
  %v363 = add i64 %v362, 1
  store i64 %v363, ptr %v87, align 8
  %v364 = mul i64 %v3, %v363
  br label %b53
b53:
  %v365 = load atomic i64, ptr %v360 acquire, align 8
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b54, label %b55
b54:
  %v367 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  br label %b56
b56:
  %v368 = phi i64 [ 0, %b52 ], [ %v563, %b61 ]
  %v369 = icmp slt i64 %v368, %v5
  br i1 %v369, label %b57, label %b58
b57:
  %v370 = add i64 %v7, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, %v7
  %v377 = select i1 %v376, i64 %v375, i64 %v7
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, %v7
  %v382 = select i1 %v381, i64 %v380, i64 %v7
  br label %b59
b59:
  %v383 = phi i64 [ %v377, %b57 ], [ %v562, %b64 ]
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b60, label %b61
b60:
  %v385 = add i64 %v368, 0
  %v386 = and i64 %v385, %v72
  %v387 = mul i64 %v386, %v7
  %v388 = add i64 %v387, %v383
  %v389 = mul i64 %v388, 16
  %v390 = getelementptr inbounds float, ptr %v46, i64 %v389
  %v391 = add i64 %v368, 0
  %v392 = and i64 %v391, %v68
  %v393 = mul i64 %v392, %v7
  %v394 = add i64 %v393, %v383
  %v395 = mul i64 %v394, 16
  %v396 = getelementptr inbounds float, ptr %v24, i64 %v395
  %v397 = add i64 %v368, 0
  %v398 = and i64 %v397, %v74
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v383
  %v401 = mul i64 %v400, 16
  %v402 = getelementptr inbounds float, ptr %v48, i64 %v401
  %v403 = add i64 %v368, 0
  %v404 = and i64 %v403, %v64
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v383
  %v407 = mul i64 %v406, 16
  %v408 = getelementptr inbounds float, ptr %v12, i64 %v407
  %v409 = add i64 %v368, 1
  %v410 = and i64 %v409, %v68
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v383
  %v413 = mul i64 %v412, 16
  %v414 = getelementptr inbounds float, ptr %v24, i64 %v413
  br label %b62
b62:
  %v415 = phi i64 [ 0, %b60 ], [ %v561, %b63 ]
  %v416 = icmp slt i64 %v415, 16
  br i1 %v416, label %b63, label %b64
b63:
  %v417 = add i64 0, %v415
  %v418 = getelementptr inbounds float, ptr %v42, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 0, %v415
  %v421 = getelementptr inbounds float, ptr %v390, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 0, %v415
  %v424 = getelementptr inbounds float, ptr %v16, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = fadd <8 x float> %v422, %v425
  %v427 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v426)
  %v428 = fneg <8 x float> %v427
  %v429 = fcmp olt <8 x float> %v428, splat (float 0xC05A400000000000)
  %v430 = select <8 x i1> %v429, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v428
  %v431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v430, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v432 = fsub <8 x float> %v431, splat (float 0x4168000000000000)
  %v433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v430)
  %v434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v432, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v433)
  %v435 = bitcast <8 x float> %v431 to <8 x i32>
  %v436 = fmul <8 x float> %v434, %v434
  %v437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v434, <8 x float> splat (float 0x3F81227F40000000))
  %v438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v437, <8 x float> %v434, <8 x float> splat (float 0x3FA5556740000000))
  %v439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v438, <8 x float> %v434, <8 x float> splat (float 0x3FC5554B00000000))
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v439, <8 x float> %v434, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v436, <8 x float> %v440, <8 x float> %v434)
  %v442 = sub <8 x i32> %v435, splat (i32 1262485250)
  %v443 = lshr <8 x i32> %v442, splat (i32 1)
  %v444 = sub <8 x i32> %v442, %v443
  %v445 = shl <8 x i32> %v443, splat (i32 23)
  %v446 = bitcast <8 x i32> %v445 to <8 x float>
  %v447 = shl <8 x i32> %v444, splat (i32 23)
  %v448 = bitcast <8 x i32> %v447 to <8 x float>
  %v449 = fadd <8 x float> %v441, splat (float 0x3FF0000000000000)
  %v450 = fmul <8 x float> %v449, %v446
  %v451 = fmul <8 x float> %v450, %v448
  %v452 = fcmp olt <8 x float> %v426, splat (float 0x0000000000000000)
  %v453 = select <8 x i1> %v452, <8 x float> %v451, <8 x float> splat (float 0x3FF0000000000000)
  %v454 = fadd <8 x float> %v451, splat (float 0x3FF0000000000000)
  %v455 = fdiv <8 x float> %v453, %v454
  %v456 = fmul <8 x float> %v419, %v455
  %v457 = fneg <8 x float> %v456
  %v458 = fcmp olt <8 x float> %v457, splat (float 0xC05A400000000000)
  %v459 = select <8 x i1> %v458, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v457
  %v460 = fcmp ogt <8 x float> %v459, splat (float 0x4056400000000000)
  %v461 = select <8 x i1> %v460, <8 x float> splat (float 0x4056400000000000), <8 x float> %v459
  %v462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v461, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v463 = fsub <8 x float> %v462, splat (float 0x4168000000000000)
  %v464 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v463, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v461)
  %v465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v463, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v464)
  %v466 = bitcast <8 x float> %v462 to <8 x i32>
  %v467 = fmul <8 x float> %v465, %v465
  %v468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v465, <8 x float> splat (float 0x3F81227F40000000))
  %v469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> %v465, <8 x float> splat (float 0x3FA5556740000000))
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v469, <8 x float> %v465, <8 x float> splat (float 0x3FC5554B00000000))
  %v471 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v470, <8 x float> %v465, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v472 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v467, <8 x float> %v471, <8 x float> %v465)
  %v473 = sub <8 x i32> %v466, splat (i32 1262485250)
  %v474 = lshr <8 x i32> %v473, splat (i32 1)
  %v475 = sub <8 x i32> %v473, %v474
  %v476 = shl <8 x i32> %v474, splat (i32 23)
  %v477 = bitcast <8 x i32> %v476 to <8 x float>
  %v478 = shl <8 x i32> %v475, splat (i32 23)
  %v479 = bitcast <8 x i32> %v478 to <8 x float>
  %v480 = fadd <8 x float> %v472, splat (float 0x3FF0000000000000)
  %v481 = fmul <8 x float> %v480, %v477
  %v482 = fmul <8 x float> %v481, %v479
  %v483 = add i64 0, %v415
  %v484 = getelementptr inbounds float, ptr %v396, i64 %v483
  %v485 = load <8 x float>, ptr %v484, align 4
  %v486 = fmul <8 x float> %v482, %v485
  %v487 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v488 = shufflevector <8 x float> %v487, <8 x float> poison, <8 x i32> zeroinitializer
  %v489 = fmul <8 x float> %v456, %v488
  %v490 = fneg <8 x float> %v489
  %v491 = fcmp olt <8 x float> %v490, splat (float 0xC033000000000000)
  %v492 = select <8 x i1> %v491, <8 x float> splat (float 0xC033000000000000), <8 x float> %v490
  %v493 = fcmp ogt <8 x float> %v492, splat (float 0x4056400000000000)
  %v494 = select <8 x i1> %v493, <8 x float> splat (float 0x4056400000000000), <8 x float> %v492
  %v495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v494, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v496 = fsub <8 x float> %v495, splat (float 0x4168000000000000)
  %v497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v496, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v494)
  %v498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v496, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v497)
  %v499 = bitcast <8 x float> %v495 to <8 x i32>
  %v500 = fmul <8 x float> %v498, %v498
  %v501 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v498, <8 x float> splat (float 0x3F81227F40000000))
  %v502 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v501, <8 x float> %v498, <8 x float> splat (float 0x3FA5556740000000))
  %v503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v502, <8 x float> %v498, <8 x float> splat (float 0x3FC5554B00000000))
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> %v498, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v505 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v500, <8 x float> %v504, <8 x float> %v498)
  %v506 = shl <8 x i32> %v499, splat (i32 23)
  %v507 = add <8 x i32> %v506, splat (i32 1056964608)
  %v508 = bitcast <8 x i32> %v507 to <8 x float>
  %v509 = fsub <8 x float> %v508, splat (float 0x3FE0000000000000)
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> %v505, <8 x float> %v509)
  %v511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v490)
  %v512 = fcmp olt <8 x float> %v511, splat (float 0x3E60000000000000)
  %v513 = fadd <8 x float> %v510, %v510
  %v514 = select <8 x i1> %v512, <8 x float> %v490, <8 x float> %v513
  %v515 = fneg <8 x float> %v514
  %v516 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v515)
  %v517 = add i64 0, %v415
  %v518 = getelementptr inbounds float, ptr %v402, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = add i64 0, %v415
  %v521 = getelementptr inbounds float, ptr %v20, i64 %v520
  %v522 = load <8 x float>, ptr %v521, align 4
  %v523 = fadd <8 x float> %v519, %v522
  %v524 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v523)
  %v525 = fneg <8 x float> %v524
  %v526 = fcmp olt <8 x float> %v525, splat (float 0xC05A400000000000)
  %v527 = select <8 x i1> %v526, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v525
  %v528 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v527, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v529 = fsub <8 x float> %v528, splat (float 0x4168000000000000)
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v527)
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v530)
  %v532 = bitcast <8 x float> %v528 to <8 x i32>
  %v533 = fmul <8 x float> %v531, %v531
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v531, <8 x float> splat (float 0x3F81227F40000000))
  %v535 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v534, <8 x float> %v531, <8 x float> splat (float 0x3FA5556740000000))
  %v536 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v535, <8 x float> %v531, <8 x float> splat (float 0x3FC5554B00000000))
  %v537 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v536, <8 x float> %v531, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v538 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v533, <8 x float> %v537, <8 x float> %v531)
  %v539 = sub <8 x i32> %v532, splat (i32 1262485250)
  %v540 = lshr <8 x i32> %v539, splat (i32 1)
  %v541 = sub <8 x i32> %v539, %v540
  %v542 = shl <8 x i32> %v540, splat (i32 23)
  %v543 = bitcast <8 x i32> %v542 to <8 x float>
  %v544 = shl <8 x i32> %v541, splat (i32 23)
  %v545 = bitcast <8 x i32> %v544 to <8 x float>
  %v546 = fadd <8 x float> %v538, splat (float 0x3FF0000000000000)
  %v547 = fmul <8 x float> %v546, %v543
  %v548 = fmul <8 x float> %v547, %v545
  %v549 = fcmp olt <8 x float> %v523, splat (float 0x0000000000000000)
  %v550 = select <8 x i1> %v549, <8 x float> %v548, <8 x float> splat (float 0x3FF0000000000000)
  %v551 = fadd <8 x float> %v548, splat (float 0x3FF0000000000000)
  %v552 = fdiv <8 x float> %v550, %v551
  %v553 = add i64 0, %v415
  %v554 = getelementptr inbounds float, ptr %v408, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fmul <8 x float> %v552, %v555
  %v557 = fmul <8 x float> %v516, %v556
  %v558 = fadd <8 x float> %v486, %v557
  %v559 = add i64 0, %v415
  %v560 = getelementptr inbounds float, ptr %v414, i64 %v559
  store <8 x float> %v558, ptr %v560, align 4
  %v561 = add nsw i64 %v415, 8
  br label %b62
b64:
  %v562 = add nsw i64 %v383, 1
  br label %b59
b61:
  %v563 = add nsw i64 %v368, 1
  br label %b56
b58:
  %v564 = icmp sgt i64 %v3, 1
  br i1 %v564, label %b65, label %b66
b65:
  %v565 = getelementptr inbounds i64, ptr %v1, i64 3
  %v566 = atomicrmw add ptr %v565, i64 1 acq_rel
  %v567 = load i64, ptr %v87, align 8
  %v568 = add i64 %v567, 1
  store i64 %v568, ptr %v87, align 8
  %v569 = mul i64 %v3, %v568
  br label %b67
b67:
  %v570 = load atomic i64, ptr %v565 acquire, align 8
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b68, label %b69
b68:
  %v572 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v87 = alloca i64, i64 1, align 8
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
  %v63 = getelementptr inbounds i64, ptr %v1, i64 7
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 15
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  store i64 0, ptr %v87, align 8
  %v88 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v89 = load ptr, ptr %v88, align 4
  %v90 = mul i64 %v2, 0
  %v91 = add i64 %v90, 0
  %v92 = getelementptr inbounds float, ptr %v89, i64 %v91
  br label %b0
b0:
  %v93 = phi i64 [ 0, %entry ], [ %v353, %b5 ]
  %v94 = icmp slt i64 %v93, %v5
  br i1 %v94, label %b1, label %b2
b1:
  %v95 = sub i64 %v5, 1
  %v96 = sub i64 %v95, %v93
  %v97 = add i64 %v7, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  br label %b3
b3:
  %v110 = phi i64 [ %v104, %b1 ], [ %v352, %b8 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b4, label %b5
b4:
  %v112 = add i64 %v96, 1
  %v113 = and i64 %v112, 1
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v110
  %v116 = mul i64 %v115, 16
  %v117 = getelementptr inbounds float, ptr %v26, i64 %v116
  %v118 = add i64 %v96, 0
  %v119 = and i64 %v118, %v66
  %v120 = mul i64 %v119, %v7
  %v121 = add i64 %v120, %v110
  %v122 = mul i64 %v121, 16
  %v123 = getelementptr inbounds float, ptr %v22, i64 %v122
  %v124 = add i64 %v96, 0
  %v125 = and i64 %v124, %v72
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v110
  %v128 = mul i64 %v127, 16
  %v129 = getelementptr inbounds float, ptr %v46, i64 %v128
  %v130 = add i64 %v96, 0
  %v131 = and i64 %v130, %v64
  %v132 = mul i64 %v131, %v7
  %v133 = add i64 %v132, %v110
  %v134 = mul i64 %v133, 16
  %v135 = getelementptr inbounds float, ptr %v12, i64 %v134
  %v136 = add i64 %v96, 0
  %v137 = and i64 %v136, %v74
  %v138 = mul i64 %v137, %v7
  %v139 = add i64 %v138, %v110
  %v140 = mul i64 %v139, 16
  %v141 = getelementptr inbounds float, ptr %v48, i64 %v140
  %v142 = add i64 %v96, 0
  %v143 = and i64 %v142, %v68
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v110
  %v146 = mul i64 %v145, 16
  %v147 = getelementptr inbounds float, ptr %v24, i64 %v146
  %v148 = add i64 %v96, 0
  %v149 = and i64 %v148, %v76
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v110
  %v152 = mul i64 %v151, 16
  %v153 = getelementptr inbounds float, ptr %v50, i64 %v152
  %v154 = add i64 %v96, 0
  %v155 = and i64 %v154, 1
  %v156 = mul i64 %v155, %v7
  %v157 = add i64 %v156, %v110
  %v158 = mul i64 %v157, 16
  %v159 = getelementptr inbounds float, ptr %v26, i64 %v158
  %v160 = add i64 %v96, 0
  %v161 = and i64 %v160, %v78
  %v162 = mul i64 %v161, %v7
  %v163 = add i64 %v162, %v110
  %v164 = mul i64 %v163, 16
  %v165 = getelementptr inbounds float, ptr %v52, i64 %v164
  %v166 = add i64 %v96, 0
  %v167 = and i64 %v166, %v80
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v110
  %v170 = mul i64 %v169, 16
  %v171 = getelementptr inbounds float, ptr %v54, i64 %v170
  br label %b6
b6:
  %v172 = phi i64 [ 0, %b4 ], [ %v351, %b7 ]
  %v173 = icmp slt i64 %v172, 16
  br i1 %v173, label %b7, label %b8
b7:
  %v174 = add i64 0, %v172
  %v175 = getelementptr inbounds float, ptr %v117, i64 %v174
  %v176 = load <8 x float>, ptr %v175, align 4
  %v177 = add i64 0, %v172
  %v178 = getelementptr inbounds float, ptr %v123, i64 %v177
  %v179 = load <8 x float>, ptr %v178, align 4
  %v180 = fadd <8 x float> %v176, %v179
  %v181 = add i64 0, %v172
  %v182 = getelementptr inbounds float, ptr %v42, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = add i64 0, %v172
  %v185 = getelementptr inbounds float, ptr %v129, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = add i64 0, %v172
  %v188 = getelementptr inbounds float, ptr %v16, i64 %v187
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v186, %v189
  %v191 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v190)
  %v192 = fneg <8 x float> %v191
  %v193 = fcmp olt <8 x float> %v192, splat (float 0xC05A400000000000)
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168000000000000)
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v194)
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v197)
  %v199 = bitcast <8 x float> %v195 to <8 x i32>
  %v200 = fmul <8 x float> %v198, %v198
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v198, <8 x float> splat (float 0x3F81227F40000000))
  %v202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> splat (float 0x3FA5556740000000))
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v198, <8 x float> splat (float 0x3FC5554B00000000))
  %v204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v203, <8 x float> %v198, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v204, <8 x float> %v198)
  %v206 = sub <8 x i32> %v199, splat (i32 1262485250)
  %v207 = lshr <8 x i32> %v206, splat (i32 1)
  %v208 = sub <8 x i32> %v206, %v207
  %v209 = shl <8 x i32> %v207, splat (i32 23)
  %v210 = bitcast <8 x i32> %v209 to <8 x float>
  %v211 = shl <8 x i32> %v208, splat (i32 23)
  %v212 = bitcast <8 x i32> %v211 to <8 x float>
  %v213 = fadd <8 x float> %v205, splat (float 0x3FF0000000000000)
  %v214 = fmul <8 x float> %v213, %v210
  %v215 = fmul <8 x float> %v214, %v212
  %v216 = fcmp olt <8 x float> %v190, splat (float 0x0000000000000000)
  %v217 = select <8 x i1> %v216, <8 x float> %v215, <8 x float> splat (float 0x3FF0000000000000)
  %v218 = fadd <8 x float> %v215, splat (float 0x3FF0000000000000)
  %v219 = fdiv <8 x float> %v217, %v218
  %v220 = fmul <8 x float> %v183, %v219
  %v221 = fneg <8 x float> %v220
  %v222 = fcmp olt <8 x float> %v221, splat (float 0xC05A400000000000)
  %v223 = select <8 x i1> %v222, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v221
  %v224 = fcmp ogt <8 x float> %v223, splat (float 0x4056400000000000)
  %v225 = select <8 x i1> %v224, <8 x float> splat (float 0x4056400000000000), <8 x float> %v223
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v227 = fsub <8 x float> %v226, splat (float 0x4168000000000000)
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v225)
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v228)
  %v230 = bitcast <8 x float> %v226 to <8 x i32>
  %v231 = fmul <8 x float> %v229, %v229
  %v232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v229, <8 x float> splat (float 0x3F81227F40000000))
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v229, <8 x float> splat (float 0x3FA5556740000000))
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v233, <8 x float> %v229, <8 x float> splat (float 0x3FC5554B00000000))
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> %v229, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v231, <8 x float> %v235, <8 x float> %v229)
  %v237 = sub <8 x i32> %v230, splat (i32 1262485250)
  %v238 = lshr <8 x i32> %v237, splat (i32 1)
  %v239 = sub <8 x i32> %v237, %v238
  %v240 = shl <8 x i32> %v238, splat (i32 23)
  %v241 = bitcast <8 x i32> %v240 to <8 x float>
  %v242 = shl <8 x i32> %v239, splat (i32 23)
  %v243 = bitcast <8 x i32> %v242 to <8 x float>
  %v244 = fadd <8 x float> %v236, splat (float 0x3FF0000000000000)
  %v245 = fmul <8 x float> %v244, %v241
  %v246 = fmul <8 x float> %v245, %v243
  %v247 = fmul <8 x float> %v180, %v246
  %v248 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = fmul <8 x float> %v220, %v249
  %v251 = fneg <8 x float> %v250
  %v252 = fcmp olt <8 x float> %v251, splat (float 0xC033000000000000)
  %v253 = select <8 x i1> %v252, <8 x float> splat (float 0xC033000000000000), <8 x float> %v251
  %v254 = fcmp ogt <8 x float> %v253, splat (float 0x4056400000000000)
  %v255 = select <8 x i1> %v254, <8 x float> splat (float 0x4056400000000000), <8 x float> %v253
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v257 = fsub <8 x float> %v256, splat (float 0x4168000000000000)
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v255)
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v258)
  %v260 = bitcast <8 x float> %v256 to <8 x i32>
  %v261 = fmul <8 x float> %v259, %v259
  %v262 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v259, <8 x float> splat (float 0x3F81227F40000000))
  %v263 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> %v259, <8 x float> splat (float 0x3FA5556740000000))
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v263, <8 x float> %v259, <8 x float> splat (float 0x3FC5554B00000000))
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> %v259, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v266 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v261, <8 x float> %v265, <8 x float> %v259)
  %v267 = shl <8 x i32> %v260, splat (i32 23)
  %v268 = add <8 x i32> %v267, splat (i32 1056964608)
  %v269 = bitcast <8 x i32> %v268 to <8 x float>
  %v270 = fsub <8 x float> %v269, splat (float 0x3FE0000000000000)
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v269, <8 x float> %v266, <8 x float> %v270)
  %v272 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v251)
  %v273 = fcmp olt <8 x float> %v272, splat (float 0x3E60000000000000)
  %v274 = fadd <8 x float> %v271, %v271
  %v275 = select <8 x i1> %v273, <8 x float> %v251, <8 x float> %v274
  %v276 = fneg <8 x float> %v275
  %v277 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v276)
  %v278 = fmul <8 x float> %v180, %v277
  %v279 = add i64 0, %v172
  %v280 = getelementptr inbounds float, ptr %v135, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = fmul <8 x float> %v278, %v281
  %v283 = add i64 0, %v172
  %v284 = getelementptr inbounds float, ptr %v141, i64 %v283
  %v285 = load <8 x float>, ptr %v284, align 4
  %v286 = add i64 0, %v172
  %v287 = getelementptr inbounds float, ptr %v20, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = fadd <8 x float> %v285, %v288
  %v290 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v289)
  %v291 = fneg <8 x float> %v290
  %v292 = fcmp olt <8 x float> %v291, splat (float 0xC05A400000000000)
  %v293 = select <8 x i1> %v292, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v291
  %v294 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v293, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v295 = fsub <8 x float> %v294, splat (float 0x4168000000000000)
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v293)
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v296)
  %v298 = bitcast <8 x float> %v294 to <8 x i32>
  %v299 = fmul <8 x float> %v297, %v297
  %v300 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v297, <8 x float> splat (float 0x3F81227F40000000))
  %v301 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v300, <8 x float> %v297, <8 x float> splat (float 0x3FA5556740000000))
  %v302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v301, <8 x float> %v297, <8 x float> splat (float 0x3FC5554B00000000))
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v297, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v299, <8 x float> %v303, <8 x float> %v297)
  %v305 = sub <8 x i32> %v298, splat (i32 1262485250)
  %v306 = lshr <8 x i32> %v305, splat (i32 1)
  %v307 = sub <8 x i32> %v305, %v306
  %v308 = shl <8 x i32> %v306, splat (i32 23)
  %v309 = bitcast <8 x i32> %v308 to <8 x float>
  %v310 = shl <8 x i32> %v307, splat (i32 23)
  %v311 = bitcast <8 x i32> %v310 to <8 x float>
  %v312 = fadd <8 x float> %v304, splat (float 0x3FF0000000000000)
  %v313 = fmul <8 x float> %v312, %v309
  %v314 = fmul <8 x float> %v313, %v311
  %v315 = fcmp olt <8 x float> %v289, splat (float 0x0000000000000000)
  %v316 = select <8 x i1> %v315, <8 x float> %v314, <8 x float> splat (float 0x3FF0000000000000)
  %v317 = fadd <8 x float> %v314, splat (float 0x3FF0000000000000)
  %v318 = fdiv <8 x float> %v316, %v317
  %v319 = fmul <8 x float> %v282, %v318
  %v320 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v321 = shufflevector <8 x float> %v320, <8 x float> poison, <8 x i32> zeroinitializer
  %v322 = fsub <8 x float> %v321, %v318
  %v323 = fmul <8 x float> %v319, %v322
  %v324 = fmul <8 x float> %v318, %v281
  %v325 = fmul <8 x float> %v180, %v324
  %v326 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v327 = shufflevector <8 x float> %v326, <8 x float> poison, <8 x i32> zeroinitializer
  %v328 = fmul <8 x float> %v327, %v325
  %v329 = fdiv <8 x float> %v328, %v277
  %v330 = fadd <8 x float> %v275, %v321
  %v331 = fmul <8 x float> %v329, %v330
  %v332 = fmul <8 x float> %v331, %v249
  %v333 = add i64 0, %v172
  %v334 = getelementptr inbounds float, ptr %v147, i64 %v333
  %v335 = load <8 x float>, ptr %v334, align 4
  %v336 = fmul <8 x float> %v180, %v335
  %v337 = fmul <8 x float> %v336, %v246
  %v338 = fsub <8 x float> %v332, %v337
  %v339 = fmul <8 x float> %v338, %v183
  %v340 = fmul <8 x float> %v339, %v219
  %v341 = fsub <8 x float> %v321, %v219
  %v342 = fmul <8 x float> %v340, %v341
  %v343 = add i64 0, %v172
  %v344 = getelementptr inbounds float, ptr %v153, i64 %v343
  store <8 x float> %v180, ptr %v344, align 4
  %v345 = add i64 0, %v172
  %v346 = getelementptr inbounds float, ptr %v159, i64 %v345
  store <8 x float> %v247, ptr %v346, align 4
  %v347 = add i64 0, %v172
  %v348 = getelementptr inbounds float, ptr %v165, i64 %v347
  store <8 x float> %v323, ptr %v348, align 4
  %v349 = add i64 0, %v172
  %v350 = getelementptr inbounds float, ptr %v171, i64 %v349
  store <8 x float> %v342, ptr %v350, align 4
  %v351 = add nsw i64 %v172, 8
  br label %b6
b8:
  %v352 = add nsw i64 %v110, 1
  br label %b3
b5:
  %v353 = add nsw i64 %v93, 1
  br label %b0
b2:
  %v354 = icmp sgt i64 %v3, 1
  br i1 %v354, label %b9, label %b10
b9:
  %v355 = getelementptr inbounds i64, ptr %v1, i64 3
  %v356 = atomicrmw add ptr %v355, i64 1 acq_rel
  %v357 = load i64, ptr %v87, align 8
  %v358 = add i64 %v357, 1
  store i64 %v358, ptr %v87, align 8
  %v359 = mul i64 %v3, %v358
  br label %b11
b11:
  %v360 = load atomic i64, ptr %v355 acquire, align 8
  %v361 = icmp slt i64 %v360, %v359
  br i1 %v361, label %b12, label %b13
b12:
  %v362 = call i32 @sched_yield()
  br label %b11
b13:
  br label %b10
b10:
  %v363 = add i64 %v8, 0
  %v364 = sdiv i64 %v363, 1
  %v365 = add i64 %v2, 1
  %v366 = mul i64 %v364, %v2
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  %v371 = mul i64 %v364, %v365
  %v372 = sdiv i64 %v371, %v3
  %v373 = mul i64 %v372, 1
  %v374 = icmp slt i64 %v373, %v8
  %v375 = select i1 %v374, i64 %v373, i64 %v8
  br label %b14
b14:
  %v376 = phi i64 [ %v370, %b10 ], [ %v411, %b19 ]
  %v377 = icmp slt i64 %v376, %v375
  br i1 %v377, label %b15, label %b16
b15:
  br label %b17
b17:
  %v378 = phi i64 [ 0, %b15 ], [ %v410, %b22 ]
  %v379 = icmp slt i64 %v378, 2
  br i1 %v379, label %b18, label %b19
b18:
  br label %b20
b20:
  %v380 = phi i64 [ 0, %b18 ], [ %v409, %b25 ]
  %v381 = icmp slt i64 %v380, 8
  br i1 %v381, label %b21, label %b22
b21:
  br label %b23
b23:
  %v382 = phi i64 [ 0, %b21 ], [ %v401, %b24 ]
  %v383 = phi float [ 0x0000000000000000, %b21 ], [ %v400, %b24 ]
  %v384 = icmp slt i64 %v382, 8
  br i1 %v384, label %b24, label %b25
b24:
  %v385 = mul i64 %v378, 64
  %v386 = add i64 0, %v385
  %v387 = add i64 %v386, %v380
  %v388 = mul i64 %v382, 8
  %v389 = add i64 %v387, %v388
  %v390 = getelementptr inbounds float, ptr %v18, i64 %v389
  %v391 = load float, ptr %v390, align 4
  %v392 = mul i64 %v376, 16
  %v393 = getelementptr inbounds float, ptr %v52, i64 %v392
  %v394 = mul i64 %v378, 8
  %v395 = add i64 0, %v394
  %v396 = add i64 %v395, %v382
  %v397 = getelementptr inbounds float, ptr %v393, i64 %v396
  %v398 = load float, ptr %v397, align 4
  %v399 = fmul float %v391, %v398
  %v400 = fadd float %v383, %v399
  %v401 = add nsw i64 %v382, 1
  br label %b23
b25:
  %v402 = mul i64 %v376, 16
  %v403 = getelementptr inbounds float, ptr %v56, i64 %v402
  %v404 = mul i64 %v378, 8
  %v405 = add i64 0, %v404
  %v406 = add i64 %v405, %v380
  %v407 = add i64 %v406, 0
  %v408 = getelementptr inbounds float, ptr %v403, i64 %v407
  store float %v383, ptr %v408, align 4
  %v409 = add nsw i64 %v380, 1
  br label %b20
b22:
  %v410 = add nsw i64 %v378, 1
  br label %b17
b19:
  %v411 = add nsw i64 %v376, 1
  br label %b14
b16:
  %v412 = add i64 %v8, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v8
  %v419 = select i1 %v418, i64 %v417, i64 %v8
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v8
  %v424 = select i1 %v423, i64 %v422, i64 %v8
  br label %b26
b26:
  %v425 = phi i64 [ %v419, %b16 ], [ %v460, %b31 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b27, label %b28
b27:
  br label %b29
b29:
  %v427 = phi i64 [ 0, %b27 ], [ %v459, %b34 ]
  %v428 = icmp slt i64 %v427, 2
  br i1 %v428, label %b30, label %b31
b30:
  br label %b32
b32:
  %v429 = phi i64 [ 0, %b30 ], [ %v458, %b37 ]
  %v430 = icmp slt i64 %v429, 8
  br i1 %v430, label %b33, label %b34
b33:
  br label %b35
b35:
  %v431 = phi i64 [ 0, %b33 ], [ %v450, %b36 ]
  %v432 = phi float [ 0x0000000000000000, %b33 ], [ %v449, %b36 ]
  %v433 = icmp slt i64 %v431, 8
  br i1 %v433, label %b36, label %b37
b36:
  %v434 = mul i64 %v427, 64
  %v435 = add i64 0, %v434
  %v436 = add i64 %v435, %v429
  %v437 = mul i64 %v431, 8
  %v438 = add i64 %v436, %v437
  %v439 = getelementptr inbounds float, ptr %v14, i64 %v438
  %v440 = load float, ptr %v439, align 4
  %v441 = mul i64 %v425, 16
  %v442 = getelementptr inbounds float, ptr %v54, i64 %v441
  %v443 = mul i64 %v427, 8
  %v444 = add i64 0, %v443
  %v445 = add i64 %v444, %v431
  %v446 = getelementptr inbounds float, ptr %v442, i64 %v445
  %v447 = load float, ptr %v446, align 4
  %v448 = fmul float %v440, %v447
  %v449 = fadd float %v432, %v448
  %v450 = add nsw i64 %v431, 1
  br label %b35
b37:
  %v451 = mul i64 %v425, 16
  %v452 = getelementptr inbounds float, ptr %v58, i64 %v451
  %v453 = mul i64 %v427, 8
  %v454 = add i64 0, %v453
  %v455 = add i64 %v454, %v429
  %v456 = add i64 %v455, 0
  %v457 = getelementptr inbounds float, ptr %v452, i64 %v456
  store float %v432, ptr %v457, align 4
  %v458 = add nsw i64 %v429, 1
  br label %b32
b34:
  %v459 = add nsw i64 %v427, 1
  br label %b29
b31:
  %v460 = add nsw i64 %v425, 1
  br label %b26
b28:
  %v461 = add i64 %v8, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v8
  %v473 = select i1 %v472, i64 %v471, i64 %v8
  br label %b38
b38:
  %v474 = phi i64 [ %v468, %b28 ], [ %v494, %b43 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b39, label %b40
b39:
  %v476 = mul i64 %v474, 16
  %v477 = getelementptr inbounds float, ptr %v56, i64 %v476
  %v478 = mul i64 %v474, 16
  %v479 = getelementptr inbounds float, ptr %v58, i64 %v478
  %v480 = mul i64 %v474, 16
  %v481 = getelementptr inbounds float, ptr %v60, i64 %v480
  br label %b41
b41:
  %v482 = phi i64 [ 0, %b39 ], [ %v493, %b42 ]
  %v483 = icmp slt i64 %v482, 16
  br i1 %v483, label %b42, label %b43
b42:
  %v484 = add i64 0, %v482
  %v485 = getelementptr inbounds float, ptr %v477, i64 %v484
  %v486 = load <8 x float>, ptr %v485, align 4
  %v487 = add i64 0, %v482
  %v488 = getelementptr inbounds float, ptr %v479, i64 %v487
  %v489 = load <8 x float>, ptr %v488, align 4
  %v490 = fadd <8 x float> %v486, %v489
  %v491 = add i64 0, %v482
  %v492 = getelementptr inbounds float, ptr %v481, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v482, 8
  br label %b41
b43:
  %v494 = add nsw i64 %v474, 1
  br label %b38
b40:
  %v495 = add i64 %v8, 0
  %v496 = sdiv i64 %v495, 1
  %v497 = add i64 %v2, 1
  %v498 = mul i64 %v496, %v2
  %v499 = sdiv i64 %v498, %v3
  %v500 = mul i64 %v499, 1
  %v501 = icmp slt i64 %v500, %v8
  %v502 = select i1 %v501, i64 %v500, i64 %v8
  %v503 = mul i64 %v496, %v497
  %v504 = sdiv i64 %v503, %v3
  %v505 = mul i64 %v504, 1
  %v506 = icmp slt i64 %v505, %v8
  %v507 = select i1 %v506, i64 %v505, i64 %v8
  br label %b44
b44:
  %v508 = phi i64 [ %v502, %b40 ], [ %v640, %b49 ]
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b45, label %b46
b45:
  %v510 = mul i64 %v508, 16
  %v511 = getelementptr inbounds float, ptr %v50, i64 %v510
  %v512 = mul i64 %v508, 16
  %v513 = getelementptr inbounds float, ptr %v46, i64 %v512
  %v514 = mul i64 %v508, 16
  %v515 = getelementptr inbounds float, ptr %v48, i64 %v514
  %v516 = mul i64 %v508, 16
  %v517 = getelementptr inbounds float, ptr %v60, i64 %v516
  %v518 = mul i64 %v508, 16
  %v519 = getelementptr inbounds float, ptr %v28, i64 %v518
  br label %b47
b47:
  %v520 = phi i64 [ 0, %b45 ], [ %v639, %b48 ]
  %v521 = icmp slt i64 %v520, 16
  br i1 %v521, label %b48, label %b49
b48:
  %v522 = add i64 0, %v520
  %v523 = getelementptr inbounds float, ptr %v511, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 0, %v520
  %v526 = getelementptr inbounds float, ptr %v42, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = add i64 0, %v520
  %v529 = getelementptr inbounds float, ptr %v513, i64 %v528
  %v530 = load <8 x float>, ptr %v529, align 4
  %v531 = add i64 0, %v520
  %v532 = getelementptr inbounds float, ptr %v16, i64 %v531
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = fadd <8 x float> %v530, %v533
  %v535 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v534)
  %v536 = fneg <8 x float> %v535
  %v537 = fcmp olt <8 x float> %v536, splat (float 0xC05A400000000000)
  %v538 = select <8 x i1> %v537, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v536
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v538, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v540 = fsub <8 x float> %v539, splat (float 0x4168000000000000)
  %v541 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v538)
  %v542 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v540, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v541)
  %v543 = bitcast <8 x float> %v539 to <8 x i32>
  %v544 = fmul <8 x float> %v542, %v542
  %v545 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v542, <8 x float> splat (float 0x3F81227F40000000))
  %v546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v545, <8 x float> %v542, <8 x float> splat (float 0x3FA5556740000000))
  %v547 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v546, <8 x float> %v542, <8 x float> splat (float 0x3FC5554B00000000))
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> %v542, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v544, <8 x float> %v548, <8 x float> %v542)
  %v550 = sub <8 x i32> %v543, splat (i32 1262485250)
  %v551 = lshr <8 x i32> %v550, splat (i32 1)
  %v552 = sub <8 x i32> %v550, %v551
  %v553 = shl <8 x i32> %v551, splat (i32 23)
  %v554 = bitcast <8 x i32> %v553 to <8 x float>
  %v555 = shl <8 x i32> %v552, splat (i32 23)
  %v556 = bitcast <8 x i32> %v555 to <8 x float>
  %v557 = fadd <8 x float> %v549, splat (float 0x3FF0000000000000)
  %v558 = fmul <8 x float> %v557, %v554
  %v559 = fmul <8 x float> %v558, %v556
  %v560 = fcmp olt <8 x float> %v534, splat (float 0x0000000000000000)
  %v561 = select <8 x i1> %v560, <8 x float> %v559, <8 x float> splat (float 0x3FF0000000000000)
  %v562 = fadd <8 x float> %v559, splat (float 0x3FF0000000000000)
  %v563 = fdiv <8 x float> %v561, %v562
  %v564 = fmul <8 x float> %v527, %v563
  %v565 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = fmul <8 x float> %v564, %v566
  %v568 = fneg <8 x float> %v567
  %v569 = fcmp olt <8 x float> %v568, splat (float 0xC033000000000000)
  %v570 = select <8 x i1> %v569, <8 x float> splat (float 0xC033000000000000), <8 x float> %v568
  %v571 = fcmp ogt <8 x float> %v570, splat (float 0x4056400000000000)
  %v572 = select <8 x i1> %v571, <8 x float> splat (float 0x4056400000000000), <8 x float> %v570
  %v573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v572, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v574 = fsub <8 x float> %v573, splat (float 0x4168000000000000)
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v572)
  %v576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v574, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v575)
  %v577 = bitcast <8 x float> %v573 to <8 x i32>
  %v578 = fmul <8 x float> %v576, %v576
  %v579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v576, <8 x float> splat (float 0x3F81227F40000000))
  %v580 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v579, <8 x float> %v576, <8 x float> splat (float 0x3FA5556740000000))
  %v581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v580, <8 x float> %v576, <8 x float> splat (float 0x3FC5554B00000000))
  %v582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v581, <8 x float> %v576, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v583 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v578, <8 x float> %v582, <8 x float> %v576)
  %v584 = shl <8 x i32> %v577, splat (i32 23)
  %v585 = add <8 x i32> %v584, splat (i32 1056964608)
  %v586 = bitcast <8 x i32> %v585 to <8 x float>
  %v587 = fsub <8 x float> %v586, splat (float 0x3FE0000000000000)
  %v588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v586, <8 x float> %v583, <8 x float> %v587)
  %v589 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v568)
  %v590 = fcmp olt <8 x float> %v589, splat (float 0x3E60000000000000)
  %v591 = fadd <8 x float> %v588, %v588
  %v592 = select <8 x i1> %v590, <8 x float> %v568, <8 x float> %v591
  %v593 = fneg <8 x float> %v592
  %v594 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v593)
  %v595 = fmul <8 x float> %v524, %v594
  %v596 = add i64 0, %v520
  %v597 = getelementptr inbounds float, ptr %v515, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = add i64 0, %v520
  %v600 = getelementptr inbounds float, ptr %v20, i64 %v599
  %v601 = load <8 x float>, ptr %v600, align 4
  %v602 = fadd <8 x float> %v598, %v601
  %v603 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v602)
  %v604 = fneg <8 x float> %v603
  %v605 = fcmp olt <8 x float> %v604, splat (float 0xC05A400000000000)
  %v606 = select <8 x i1> %v605, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v604
  %v607 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v606, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v608 = fsub <8 x float> %v607, splat (float 0x4168000000000000)
  %v609 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v606)
  %v610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v608, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v609)
  %v611 = bitcast <8 x float> %v607 to <8 x i32>
  %v612 = fmul <8 x float> %v610, %v610
  %v613 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v610, <8 x float> splat (float 0x3F81227F40000000))
  %v614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v613, <8 x float> %v610, <8 x float> splat (float 0x3FA5556740000000))
  %v615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v614, <8 x float> %v610, <8 x float> splat (float 0x3FC5554B00000000))
  %v616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v615, <8 x float> %v610, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v612, <8 x float> %v616, <8 x float> %v610)
  %v618 = sub <8 x i32> %v611, splat (i32 1262485250)
  %v619 = lshr <8 x i32> %v618, splat (i32 1)
  %v620 = sub <8 x i32> %v618, %v619
  %v621 = shl <8 x i32> %v619, splat (i32 23)
  %v622 = bitcast <8 x i32> %v621 to <8 x float>
  %v623 = shl <8 x i32> %v620, splat (i32 23)
  %v624 = bitcast <8 x i32> %v623 to <8 x float>
  %v625 = fadd <8 x float> %v617, splat (float 0x3FF0000000000000)
  %v626 = fmul <8 x float> %v625, %v622
  %v627 = fmul <8 x float> %v626, %v624
  %v628 = fcmp olt <8 x float> %v602, splat (float 0x0000000000000000)
  %v629 = select <8 x i1> %v628, <8 x float> %v627, <8 x float> splat (float 0x3FF0000000000000)
  %v630 = fadd <8 x float> %v627, splat (float 0x3FF0000000000000)
  %v631 = fdiv <8 x float> %v629, %v630
  %v632 = fmul <8 x float> %v595, %v631
  %v633 = add i64 0, %v520
  %v634 = getelementptr inbounds float, ptr %v517, i64 %v633
  %v635 = load <8 x float>, ptr %v634, align 4
  %v636 = fadd <8 x float> %v632, %v635
  %v637 = add i64 0, %v520
  %v638 = getelementptr inbounds float, ptr %v519, i64 %v637
  store <8 x float> %v636, ptr %v638, align 4
  %v639 = add nsw i64 %v520, 8
  br label %b47
b49:
  %v640 = add nsw i64 %v508, 1
  br label %b44
b46:
  %v641 = icmp sgt i64 %v3, 1
  br i1 %v641, label %b50, label %b51
b50:
  %v642 = getelementptr inbounds i64, ptr %v1, i64 3
  %v643 = atomicrmw add ptr %v642, i64 1 acq_rel
  %v644 = load i64, ptr %v87, align 8
  %v645 = add i64 %v644, 1
  store i64 %v645, ptr %v87, align 8
  %v646 = mul i64 %v3, %v645
  br label %b52
b52:
  %v647 = load atomic i64, ptr %v642 acquire, align 8
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b53, label %b54
b53:
  %v649 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  %v650 = icmp eq i64 %v2, 0
  br i1 %v650, label %b55, label %b56
b55:
  br label %b57
b57:
  %v651 = phi i64 [ 0, %b55 ], [ %v696, %b62 ]
  %v652 = icmp slt i64 %v651, 2
  br i1 %v652, label %b58, label %b59
b58:
  br label %b60
b60:
  %v653 = phi i64 [ 0, %b58 ], [ %v695, %b65 ]
  %v654 = icmp slt i64 %v653, 8
  br i1 %v654, label %b61, label %b62
b61:
  br label %b63
b63:
  %v655 = phi i64 [ 0, %b61 ], [ %v688, %b68 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %b61 ], [ %v687, %b68 ]
  %v657 = icmp slt i64 %v655, %v8
  br i1 %v657, label %b64, label %b65
b64:
  %v658 = add i64 %v655, 128
  %v659 = icmp slt i64 %v658, %v8
  %v660 = select i1 %v659, i64 %v658, i64 %v8
  br label %b66
b66:
  %v661 = phi i64 [ %v655, %b64 ], [ %v686, %b71 ]
  %v662 = phi <8 x float> [ splat (float 0x0000000000000000), %b64 ], [ %v665, %b71 ]
  %v663 = icmp slt i64 %v661, %v660
  br i1 %v663, label %b67, label %b68
b67:
  br label %b69
b69:
  %v664 = phi i64 [ 0, %b67 ], [ %v685, %b70 ]
  %v665 = phi <8 x float> [ %v662, %b67 ], [ %v684, %b70 ]
  %v666 = icmp slt i64 %v664, 1
  br i1 %v666, label %b70, label %b71
b70:
  %v667 = mul i64 %v661, 16
  %v668 = getelementptr inbounds float, ptr %v54, i64 %v667
  %v669 = mul i64 %v651, 8
  %v670 = add i64 0, %v669
  %v671 = add i64 %v670, %v653
  %v672 = getelementptr inbounds float, ptr %v668, i64 %v671
  %v673 = load float, ptr %v672, align 4
  %v674 = mul i64 %v661, 16
  %v675 = getelementptr inbounds float, ptr %v12, i64 %v674
  %v676 = mul i64 %v651, 8
  %v677 = add i64 0, %v676
  %v678 = add i64 %v677, 0
  %v679 = getelementptr inbounds float, ptr %v675, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = insertelement <8 x float> poison, float %v673, i64 0
  %v682 = shufflevector <8 x float> %v681, <8 x float> poison, <8 x i32> zeroinitializer
  %v683 = fmul <8 x float> %v682, %v680
  %v684 = fadd <8 x float> %v665, %v683
  %v685 = add nsw i64 %v664, 1
  br label %b69
b71:
  %v686 = add nsw i64 %v661, 1
  br label %b66
b68:
  %v687 = fadd <8 x float> %v656, %v662
  %v688 = add nsw i64 %v655, 128
  br label %b63
b65:
  %v689 = mul i64 %v651, 64
  %v690 = add i64 0, %v689
  %v691 = mul i64 %v653, 8
  %v692 = add i64 %v690, %v691
  %v693 = add i64 %v692, 0
  %v694 = getelementptr inbounds float, ptr %v30, i64 %v693
  store <8 x float> %v656, ptr %v694, align 4
  %v695 = add nsw i64 %v653, 1
  br label %b60
b62:
  %v696 = add nsw i64 %v651, 1
  br label %b57
b59:
  br label %b56
b56:
  %v697 = icmp sgt i64 %v3, 1
  br i1 %v697, label %b72, label %b73
b72:
  %v698 = getelementptr inbounds i64, ptr %v1, i64 3
  %v699 = atomicrmw add ptr %v698, i64 1 acq_rel
  %v700 = load i64, ptr %v87, align 8
  %v701 = add i64 %v700, 1
  store i64 %v701, ptr %v87, align 8
  %v702 = mul i64 %v3, %v701
  br label %b74
b74:
  %v703 = load atomic i64, ptr %v698 acquire, align 8
  %v704 = icmp slt i64 %v703, %v702
  br i1 %v704, label %b75, label %b76
b75:
  %v705 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v706 = icmp eq i64 %v2, 0
  br i1 %v706, label %b77, label %b78
b77:
  br label %b79
b79:
  %v707 = phi i64 [ 0, %b77 ], [ %v729, %b84 ]
  %v708 = icmp slt i64 %v707, 16
  br i1 %v708, label %b80, label %b81
b80:
  br label %b82
b82:
  %v709 = phi i64 [ 0, %b80 ], [ %v726, %b87 ]
  %v710 = phi <8 x float> [ splat (float 0x0000000000000000), %b80 ], [ %v725, %b87 ]
  %v711 = icmp slt i64 %v709, %v8
  br i1 %v711, label %b83, label %b84
b83:
  %v712 = add i64 %v709, 128
  %v713 = icmp slt i64 %v712, %v8
  %v714 = select i1 %v713, i64 %v712, i64 %v8
  br label %b85
b85:
  %v715 = phi i64 [ %v709, %b83 ], [ %v724, %b86 ]
  %v716 = phi <8 x float> [ splat (float 0x0000000000000000), %b83 ], [ %v723, %b86 ]
  %v717 = icmp slt i64 %v715, %v714
  br i1 %v717, label %b86, label %b87
b86:
  %v718 = mul i64 %v715, 16
  %v719 = getelementptr inbounds float, ptr %v54, i64 %v718
  %v720 = add i64 0, %v707
  %v721 = getelementptr inbounds float, ptr %v719, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fadd <8 x float> %v716, %v722
  %v724 = add nsw i64 %v715, 1
  br label %b85
b87:
  %v725 = fadd <8 x float> %v710, %v716
  %v726 = add nsw i64 %v709, 128
  br label %b82
b84:
  %v727 = add i64 0, %v707
  %v728 = getelementptr inbounds float, ptr %v32, i64 %v727
  store <8 x float> %v710, ptr %v728, align 4
  %v729 = add nsw i64 %v707, 8
  br label %b79
b81:
  br label %b78
b78:
  %v730 = icmp sgt i64 %v3, 1
  br i1 %v730, label %b88, label %b89
b88:
  %v731 = getelementptr inbounds i64, ptr %v1, i64 3
  %v732 = atomicrmw add ptr %v731, i64 1 acq_rel
  %v733 = load i64, ptr %v87, align 8
  %v734 = add i64 %v733, 1
  store i64 %v734, ptr %v87, align 8
  %v735 = mul i64 %v3, %v734
  br label %b90
b90:
  %v736 = load atomic i64, ptr %v731 acquire, align 8
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b91, label %b92
b91:
  %v738 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v739 = icmp eq i64 %v2, 0
  br i1 %v739, label %b93, label %b94
b93:
  br label %b95
b95:
  %v740 = phi i64 [ 0, %b93 ], [ %v785, %b100 ]
  %v741 = icmp slt i64 %v740, 2
  br i1 %v741, label %b96, label %b97
b96:
  br label %b98
b98:
  %v742 = phi i64 [ 0, %b96 ], [ %v784, %b103 ]
  %v743 = icmp slt i64 %v742, 8
  br i1 %v743, label %b99, label %b100
b99:
  br label %b101
b101:
  %v744 = phi i64 [ 0, %b99 ], [ %v777, %b106 ]
  %v745 = phi <8 x float> [ splat (float 0x0000000000000000), %b99 ], [ %v776, %b106 ]
  %v746 = icmp slt i64 %v744, %v8
  br i1 %v746, label %b102, label %b103
b102:
  %v747 = add i64 %v744, 128
  %v748 = icmp slt i64 %v747, %v8
  %v749 = select i1 %v748, i64 %v747, i64 %v8
  br label %b104
b104:
  %v750 = phi i64 [ %v744, %b102 ], [ %v775, %b109 ]
  %v751 = phi <8 x float> [ splat (float 0x0000000000000000), %b102 ], [ %v754, %b109 ]
  %v752 = icmp slt i64 %v750, %v749
  br i1 %v752, label %b105, label %b106
b105:
  br label %b107
b107:
  %v753 = phi i64 [ 0, %b105 ], [ %v774, %b108 ]
  %v754 = phi <8 x float> [ %v751, %b105 ], [ %v773, %b108 ]
  %v755 = icmp slt i64 %v753, 1
  br i1 %v755, label %b108, label %b109
b108:
  %v756 = mul i64 %v750, 16
  %v757 = getelementptr inbounds float, ptr %v52, i64 %v756
  %v758 = mul i64 %v740, 8
  %v759 = add i64 0, %v758
  %v760 = add i64 %v759, %v742
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = load float, ptr %v761, align 4
  %v763 = mul i64 %v750, 16
  %v764 = getelementptr inbounds float, ptr %v12, i64 %v763
  %v765 = mul i64 %v740, 8
  %v766 = add i64 0, %v765
  %v767 = add i64 %v766, 0
  %v768 = getelementptr inbounds float, ptr %v764, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = insertelement <8 x float> poison, float %v762, i64 0
  %v771 = shufflevector <8 x float> %v770, <8 x float> poison, <8 x i32> zeroinitializer
  %v772 = fmul <8 x float> %v771, %v769
  %v773 = fadd <8 x float> %v754, %v772
  %v774 = add nsw i64 %v753, 1
  br label %b107
b109:
  %v775 = add nsw i64 %v750, 1
  br label %b104
b106:
  %v776 = fadd <8 x float> %v745, %v751
  %v777 = add nsw i64 %v744, 128
  br label %b101
b103:
  %v778 = mul i64 %v740, 64
  %v779 = add i64 0, %v778
  %v780 = mul i64 %v742, 8
  %v781 = add i64 %v779, %v780
  %v782 = add i64 %v781, 0
  %v783 = getelementptr inbounds float, ptr %v34, i64 %v782
  store <8 x float> %v745, ptr %v783, align 4
  %v784 = add nsw i64 %v742, 1
  br label %b98
b100:
  %v785 = add nsw i64 %v740, 1
  br label %b95
b97:
  br label %b94
b94:
  %v786 = icmp sgt i64 %v3, 1
  br i1 %v786, label %b110, label %b111
b110:
  %v787 = getelementptr inbounds i64, ptr %v1, i64 3
  %v788 = atomicrmw add ptr %v787, i64 1 acq_rel
  %v789 = load i64, ptr %v87, align 8
  %v790 = add i64 %v789, 1
  store i64 %v790, ptr %v87, align 8
  %v791 = mul i64 %v3, %v790
  br label %b112
b112:
  %v792 = load atomic i64, ptr %v787 acquire, align 8
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b113, label %b114
b113:
  %v794 = call i32 @sched_yield()
  br label %b112
b114:
  br label %b111
b111:
  %v795 = icmp eq i64 %v2, 0
  br i1 %v795, label %b115, label %b116
b115:
  br label %b117
b117:
  %v796 = phi i64 [ 0, %b115 ], [ %v818, %b122 ]
  %v797 = icmp slt i64 %v796, 16
  br i1 %v797, label %b118, label %b119
b118:
  br label %b120
b120:
  %v798 = phi i64 [ 0, %b118 ], [ %v815, %b125 ]
  %v799 = phi <8 x float> [ splat (float 0x0000000000000000), %b118 ], [ %v814, %b125 ]
  %v800 = icmp slt i64 %v798, %v8
  br i1 %v800, label %b121, label %b122
b121:
  %v801 = add i64 %v798, 128
  %v802 = icmp slt i64 %v801, %v8
  %v803 = select i1 %v802, i64 %v801, i64 %v8
  br label %b123
b123:
  %v804 = phi i64 [ %v798, %b121 ], [ %v813, %b124 ]
  %v805 = phi <8 x float> [ splat (float 0x0000000000000000), %b121 ], [ %v812, %b124 ]
  %v806 = icmp slt i64 %v804, %v803
  br i1 %v806, label %b124, label %b125
b124:
  %v807 = mul i64 %v804, 16
  %v808 = getelementptr inbounds float, ptr %v52, i64 %v807
  %v809 = add i64 0, %v796
  %v810 = getelementptr inbounds float, ptr %v808, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = fadd <8 x float> %v805, %v811
  %v813 = add nsw i64 %v804, 1
  br label %b123
b125:
  %v814 = fadd <8 x float> %v799, %v805
  %v815 = add nsw i64 %v798, 128
  br label %b120
b122:
  %v816 = add i64 0, %v796
  %v817 = getelementptr inbounds float, ptr %v36, i64 %v816
  store <8 x float> %v799, ptr %v817, align 4
  %v818 = add nsw i64 %v796, 8
  br label %b117
b119:
  br label %b116
b116:
  %v819 = icmp sgt i64 %v3, 1
  br i1 %v819, label %b126, label %b127
b126:
  %v820 = getelementptr inbounds i64, ptr %v1, i64 3
  %v821 = atomicrmw add ptr %v820, i64 1 acq_rel
  %v822 = load i64, ptr %v87, align 8
  %v823 = add i64 %v822, 1
  store i64 %v823, ptr %v87, align 8
  %v824 = mul i64 %v3, %v823
  br label %b128
b128:
  %v825 = load atomic i64, ptr %v820 acquire, align 8
  %v826 = icmp slt i64 %v825, %v824
  br i1 %v826, label %b129, label %b130
b129:
  %v827 = call i32 @sched_yield()
  br label %b128
b130:
  br label %b127
b127:
  %v828 = icmp eq i64 %v2, 0
  br i1 %v828, label %b131, label %b132
b131:
  br label %b133
b133:
  %v829 = phi i64 [ 0, %b131 ], [ %v1012, %b138 ]
  %v830 = icmp slt i64 %v829, 16
  br i1 %v830, label %b134, label %b135
b134:
  br label %b136
b136:
  %v831 = phi i64 [ 0, %b134 ], [ %v1009, %b141 ]
  %v832 = phi <8 x float> [ splat (float 0x0000000000000000), %b134 ], [ %v1008, %b141 ]
  %v833 = icmp slt i64 %v831, %v8
  br i1 %v833, label %b137, label %b138
b137:
  %v834 = add i64 %v831, 128
  %v835 = icmp slt i64 %v834, %v8
  %v836 = select i1 %v835, i64 %v834, i64 %v8
  br label %b139
b139:
  %v837 = phi i64 [ %v831, %b137 ], [ %v1007, %b140 ]
  %v838 = phi <8 x float> [ splat (float 0x0000000000000000), %b137 ], [ %v1006, %b140 ]
  %v839 = icmp slt i64 %v837, %v836
  br i1 %v839, label %b140, label %b141
b140:
  %v840 = mul i64 %v837, 16
  %v841 = getelementptr inbounds float, ptr %v50, i64 %v840
  %v842 = mul i64 %v837, 16
  %v843 = getelementptr inbounds float, ptr %v48, i64 %v842
  %v844 = mul i64 %v837, 16
  %v845 = getelementptr inbounds float, ptr %v12, i64 %v844
  %v846 = mul i64 %v837, 16
  %v847 = getelementptr inbounds float, ptr %v46, i64 %v846
  %v848 = mul i64 %v837, 16
  %v849 = getelementptr inbounds float, ptr %v24, i64 %v848
  %v850 = add i64 0, %v829
  %v851 = getelementptr inbounds float, ptr %v841, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 0, %v829
  %v854 = getelementptr inbounds float, ptr %v843, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 0, %v829
  %v857 = getelementptr inbounds float, ptr %v20, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = fadd <8 x float> %v855, %v858
  %v860 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v859)
  %v861 = fneg <8 x float> %v860
  %v862 = fcmp olt <8 x float> %v861, splat (float 0xC05A400000000000)
  %v863 = select <8 x i1> %v862, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v861
  %v864 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v863, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v865 = fsub <8 x float> %v864, splat (float 0x4168000000000000)
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v863)
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v866)
  %v868 = bitcast <8 x float> %v864 to <8 x i32>
  %v869 = fmul <8 x float> %v867, %v867
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v867, <8 x float> splat (float 0x3F81227F40000000))
  %v871 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v870, <8 x float> %v867, <8 x float> splat (float 0x3FA5556740000000))
  %v872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v871, <8 x float> %v867, <8 x float> splat (float 0x3FC5554B00000000))
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v867, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v869, <8 x float> %v873, <8 x float> %v867)
  %v875 = sub <8 x i32> %v868, splat (i32 1262485250)
  %v876 = lshr <8 x i32> %v875, splat (i32 1)
  %v877 = sub <8 x i32> %v875, %v876
  %v878 = shl <8 x i32> %v876, splat (i32 23)
  %v879 = bitcast <8 x i32> %v878 to <8 x float>
  %v880 = shl <8 x i32> %v877, splat (i32 23)
  %v881 = bitcast <8 x i32> %v880 to <8 x float>
  %v882 = fadd <8 x float> %v874, splat (float 0x3FF0000000000000)
  %v883 = fmul <8 x float> %v882, %v879
  %v884 = fmul <8 x float> %v883, %v881
  %v885 = fcmp olt <8 x float> %v859, splat (float 0x0000000000000000)
  %v886 = select <8 x i1> %v885, <8 x float> %v884, <8 x float> splat (float 0x3FF0000000000000)
  %v887 = fadd <8 x float> %v884, splat (float 0x3FF0000000000000)
  %v888 = fdiv <8 x float> %v886, %v887
  %v889 = add i64 0, %v829
  %v890 = getelementptr inbounds float, ptr %v845, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = fmul <8 x float> %v888, %v891
  %v893 = fmul <8 x float> %v852, %v892
  %v894 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v895 = shufflevector <8 x float> %v894, <8 x float> poison, <8 x i32> zeroinitializer
  %v896 = fmul <8 x float> %v895, %v893
  %v897 = add i64 0, %v829
  %v898 = getelementptr inbounds float, ptr %v42, i64 %v897
  %v899 = load <8 x float>, ptr %v898, align 4
  %v900 = add i64 0, %v829
  %v901 = getelementptr inbounds float, ptr %v847, i64 %v900
  %v902 = load <8 x float>, ptr %v901, align 4
  %v903 = add i64 0, %v829
  %v904 = getelementptr inbounds float, ptr %v16, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = fadd <8 x float> %v902, %v905
  %v907 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v906)
  %v908 = fneg <8 x float> %v907
  %v909 = fcmp olt <8 x float> %v908, splat (float 0xC05A400000000000)
  %v910 = select <8 x i1> %v909, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v908
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v912 = fsub <8 x float> %v911, splat (float 0x4168000000000000)
  %v913 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v910)
  %v914 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v912, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v913)
  %v915 = bitcast <8 x float> %v911 to <8 x i32>
  %v916 = fmul <8 x float> %v914, %v914
  %v917 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v914, <8 x float> splat (float 0x3F81227F40000000))
  %v918 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v917, <8 x float> %v914, <8 x float> splat (float 0x3FA5556740000000))
  %v919 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v918, <8 x float> %v914, <8 x float> splat (float 0x3FC5554B00000000))
  %v920 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> %v914, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v916, <8 x float> %v920, <8 x float> %v914)
  %v922 = sub <8 x i32> %v915, splat (i32 1262485250)
  %v923 = lshr <8 x i32> %v922, splat (i32 1)
  %v924 = sub <8 x i32> %v922, %v923
  %v925 = shl <8 x i32> %v923, splat (i32 23)
  %v926 = bitcast <8 x i32> %v925 to <8 x float>
  %v927 = shl <8 x i32> %v924, splat (i32 23)
  %v928 = bitcast <8 x i32> %v927 to <8 x float>
  %v929 = fadd <8 x float> %v921, splat (float 0x3FF0000000000000)
  %v930 = fmul <8 x float> %v929, %v926
  %v931 = fmul <8 x float> %v930, %v928
  %v932 = fcmp olt <8 x float> %v906, splat (float 0x0000000000000000)
  %v933 = select <8 x i1> %v932, <8 x float> %v931, <8 x float> splat (float 0x3FF0000000000000)
  %v934 = fadd <8 x float> %v931, splat (float 0x3FF0000000000000)
  %v935 = fdiv <8 x float> %v933, %v934
  %v936 = fmul <8 x float> %v899, %v935
  %v937 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v938 = shufflevector <8 x float> %v937, <8 x float> poison, <8 x i32> zeroinitializer
  %v939 = fmul <8 x float> %v936, %v938
  %v940 = fneg <8 x float> %v939
  %v941 = fcmp olt <8 x float> %v940, splat (float 0xC033000000000000)
  %v942 = select <8 x i1> %v941, <8 x float> splat (float 0xC033000000000000), <8 x float> %v940
  %v943 = fcmp ogt <8 x float> %v942, splat (float 0x4056400000000000)
  %v944 = select <8 x i1> %v943, <8 x float> splat (float 0x4056400000000000), <8 x float> %v942
  %v945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v944, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v946 = fsub <8 x float> %v945, splat (float 0x4168000000000000)
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v944)
  %v948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v947)
  %v949 = bitcast <8 x float> %v945 to <8 x i32>
  %v950 = fmul <8 x float> %v948, %v948
  %v951 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v948, <8 x float> splat (float 0x3F81227F40000000))
  %v952 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v951, <8 x float> %v948, <8 x float> splat (float 0x3FA5556740000000))
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> %v948, <8 x float> splat (float 0x3FC5554B00000000))
  %v954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v953, <8 x float> %v948, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v950, <8 x float> %v954, <8 x float> %v948)
  %v956 = shl <8 x i32> %v949, splat (i32 23)
  %v957 = add <8 x i32> %v956, splat (i32 1056964608)
  %v958 = bitcast <8 x i32> %v957 to <8 x float>
  %v959 = fsub <8 x float> %v958, splat (float 0x3FE0000000000000)
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v958, <8 x float> %v955, <8 x float> %v959)
  %v961 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v940)
  %v962 = fcmp olt <8 x float> %v961, splat (float 0x3E60000000000000)
  %v963 = fadd <8 x float> %v960, %v960
  %v964 = select <8 x i1> %v962, <8 x float> %v940, <8 x float> %v963
  %v965 = fneg <8 x float> %v964
  %v966 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v965)
  %v967 = fdiv <8 x float> %v896, %v966
  %v968 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v969 = shufflevector <8 x float> %v968, <8 x float> poison, <8 x i32> zeroinitializer
  %v970 = fadd <8 x float> %v964, %v969
  %v971 = fmul <8 x float> %v967, %v970
  %v972 = fmul <8 x float> %v971, %v938
  %v973 = add i64 0, %v829
  %v974 = getelementptr inbounds float, ptr %v849, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = fmul <8 x float> %v852, %v975
  %v977 = fneg <8 x float> %v936
  %v978 = fcmp olt <8 x float> %v977, splat (float 0xC05A400000000000)
  %v979 = select <8 x i1> %v978, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v977
  %v980 = fcmp ogt <8 x float> %v979, splat (float 0x4056400000000000)
  %v981 = select <8 x i1> %v980, <8 x float> splat (float 0x4056400000000000), <8 x float> %v979
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v983 = fsub <8 x float> %v982, splat (float 0x4168000000000000)
  %v984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v981)
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v983, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v984)
  %v986 = bitcast <8 x float> %v982 to <8 x i32>
  %v987 = fmul <8 x float> %v985, %v985
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v985, <8 x float> splat (float 0x3F81227F40000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v985, <8 x float> splat (float 0x3FA5556740000000))
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v989, <8 x float> %v985, <8 x float> splat (float 0x3FC5554B00000000))
  %v991 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v990, <8 x float> %v985, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v992 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v991, <8 x float> %v985)
  %v993 = sub <8 x i32> %v986, splat (i32 1262485250)
  %v994 = lshr <8 x i32> %v993, splat (i32 1)
  %v995 = sub <8 x i32> %v993, %v994
  %v996 = shl <8 x i32> %v994, splat (i32 23)
  %v997 = bitcast <8 x i32> %v996 to <8 x float>
  %v998 = shl <8 x i32> %v995, splat (i32 23)
  %v999 = bitcast <8 x i32> %v998 to <8 x float>
  %v1000 = fadd <8 x float> %v992, splat (float 0x3FF0000000000000)
  %v1001 = fmul <8 x float> %v1000, %v997
  %v1002 = fmul <8 x float> %v1001, %v999
  %v1003 = fmul <8 x float> %v976, %v1002
  %v1004 = fsub <8 x float> %v972, %v1003
  %v1005 = fmul <8 x float> %v1004, %v935
  %v1006 = fadd <8 x float> %v838, %v1005
  %v1007 = add nsw i64 %v837, 1
  br label %b139
b141:
  %v1008 = fadd <8 x float> %v832, %v838
  %v1009 = add nsw i64 %v831, 128
  br label %b136
b138:
  %v1010 = add i64 0, %v829
  %v1011 = getelementptr inbounds float, ptr %v62, i64 %v1010
  store <8 x float> %v832, ptr %v1011, align 4
  %v1012 = add nsw i64 %v829, 8
  br label %b133
b135:
  br label %b132
b132:
  %v1013 = icmp sgt i64 %v3, 1
  br i1 %v1013, label %b142, label %b143
b142:
  %v1014 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1015 = atomicrmw add ptr %v1014, i64 1 acq_rel
  %v1016 = load i64, ptr %v87, align 8
  %v1017 = add i64 %v1016, 1
  store i64 %v1017, ptr %v87, align 8
  %v1018 = mul i64 %v3, %v1017
  br label %b144
b144:
  %v1019 = load atomic i64, ptr %v1014 acquire, align 8
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b145, label %b146
b145:
  %v1021 = call i32 @sched_yield()
  br label %b144
b146:
  br label %b143
b143:
  %v1022 = icmp eq i64 %v2, 0
  br i1 %v1022, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1023 = phi i64 [ 0, %b147 ], [ %v1037, %b150 ]
  %v1024 = icmp slt i64 %v1023, 16
  br i1 %v1024, label %b150, label %b151
b150:
  %v1025 = add i64 0, %v1023
  %v1026 = getelementptr inbounds float, ptr %v62, i64 %v1025
  %v1027 = load <8 x float>, ptr %v1026, align 4
  %v1028 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v1029 = shufflevector <8 x float> %v1028, <8 x float> poison, <8 x i32> zeroinitializer
  %v1030 = fmul <8 x float> %v1027, %v1029
  %v1031 = add i64 0, %v1023
  %v1032 = getelementptr inbounds float, ptr %v44, i64 %v1031
  %v1033 = load <8 x float>, ptr %v1032, align 4
  %v1034 = fmul <8 x float> %v1030, %v1033
  %v1035 = add i64 0, %v1023
  %v1036 = getelementptr inbounds float, ptr %v38, i64 %v1035
  store <8 x float> %v1034, ptr %v1036, align 4
  %v1037 = add nsw i64 %v1023, 8
  br label %b149
b151:
  br label %b148
b148:
  %v1038 = icmp sgt i64 %v3, 1
  br i1 %v1038, label %b152, label %b153
b152:
  %v1039 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1040 = atomicrmw add ptr %v1039, i64 1 acq_rel
  %v1041 = load i64, ptr %v87, align 8
  %v1042 = add i64 %v1041, 1
  store i64 %v1042, ptr %v87, align 8
  %v1043 = mul i64 %v3, %v1042
  br label %b154
b154:
  %v1044 = load atomic i64, ptr %v1039 acquire, align 8
  %v1045 = icmp slt i64 %v1044, %v1043
  br i1 %v1045, label %b155, label %b156
b155:
  %v1046 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  ret void
}

declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare i32 @sched_yield() #1
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
