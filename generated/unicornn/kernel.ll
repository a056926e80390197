; generated from specs/unicornn.yaml by `make generated`: do not edit
; unicornn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v357 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 0
  %v78 = add i64 %v77, 64
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = icmp eq i64 %v2, 0
  br i1 %v83, label %b2, label %b3
b2:
  %v84 = add i64 0, 0
  %v85 = getelementptr inbounds float, ptr %v10, i64 %v84
  %v86 = load <8 x float>, ptr %v85, align 4
  %v87 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v86)
  %v88 = fneg <8 x float> %v87
  %v89 = fcmp olt <8 x float> %v88, splat (float 0xC05A400000000000)
  %v90 = select <8 x i1> %v89, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v88
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v92 = fsub <8 x float> %v91, splat (float 0x4168000000000000)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v90)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v93)
  %v95 = bitcast <8 x float> %v91 to <8 x i32>
  %v96 = fmul <8 x float> %v94, %v94
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v94, <8 x float> splat (float 0x3F81227F40000000))
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v94, <8 x float> splat (float 0x3FA5556740000000))
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v94, <8 x float> splat (float 0x3FC5554B00000000))
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v94, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v100, <8 x float> %v94)
  %v102 = sub <8 x i32> %v95, splat (i32 1262485250)
  %v103 = lshr <8 x i32> %v102, splat (i32 1)
  %v104 = sub <8 x i32> %v102, %v103
  %v105 = shl <8 x i32> %v103, splat (i32 23)
  %v106 = bitcast <8 x i32> %v105 to <8 x float>
  %v107 = shl <8 x i32> %v104, splat (i32 23)
  %v108 = bitcast <8 x i32> %v107 to <8 x float>
  %v109 = fadd <8 x float> %v101, splat (float 0x3FF0000000000000)
  %v110 = fmul <8 x float> %v109, %v106
  %v111 = fmul <8 x float> %v110, %v108
  %v112 = fcmp olt <8 x float> %v86, splat (float 0x0000000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> %v111, <8 x float> splat (float 0x3FF0000000000000)
  %v114 = fadd <8 x float> %v111, splat (float 0x3FF0000000000000)
  %v115 = fdiv <8 x float> %v113, %v114
  %v116 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = fmul <8 x float> %v117, %v115
  %v119 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = fsub <8 x float> %v120, %v115
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v40, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v42, i64 %v126
  store <8 x float> %v115, ptr %v127, align 4
  %v128 = add i64 0, 0
  %v129 = getelementptr inbounds float, ptr %v44, i64 %v128
  store <8 x float> %v118, ptr %v129, align 4
  %v130 = add i64 0, 0
  %v131 = getelementptr inbounds float, ptr %v46, i64 %v130
  store <8 x float> %v121, ptr %v131, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v132 = icmp sgt i64 %v3, 1
  br i1 %v132, label %b4, label %b5
b4:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 3
  %v134 = atomicrmw add ptr %v133, i64 1 acq_rel
  %v135 = mul i64 %v3, 1
  br label %b6
b6:
  %v136 = load atomic i64, ptr %v133 acquire, align 8
  %v137 = icmp slt i64 %v136, %v135
  br i1 %v137, label %b7, label %b8
b7:
  %v138 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 4
  %v140 = load i64, ptr %v139, align 8
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %b9, label %b10
b9:
  %v142 = getelementptr inbounds i64, ptr %v1, i64 29
  %v143 = load i64, ptr %v142, align 8
  %v144 = icmp eq i64 %v143, 0
  br i1 %v144, label %b11, label %b12
b11:
  %v145 = add i64 %v7, 0
  %v146 = sdiv i64 %v145, 1
  %v147 = add i64 %v2, 1
  %v148 = mul i64 %v146, %v2
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  %v153 = mul i64 %v146, %v147
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  br label %b13
b13:
  %v158 = phi i64 [ %v152, %b11 ], [ %v169, %b14 ]
  %v159 = icmp slt i64 %v158, %v157
  br i1 %v159, label %b14, label %b15
b14:
  %v160 = and i64 0, %v62
  %v161 = mul i64 %v160, %v7
  %v162 = add i64 %v161, %v158
  %v163 = mul i64 %v162, 8
  %v164 = getelementptr inbounds float, ptr %v22, i64 %v163
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v164, i64 %v165
  %v167 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v168, ptr %v166, align 4
  %v169 = add nsw i64 %v158, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v170 = icmp sgt i64 %v3, 1
  br i1 %v170, label %b16, label %b17
b16:
  %v171 = getelementptr inbounds i64, ptr %v1, i64 3
  %v172 = atomicrmw add ptr %v171, i64 1 acq_rel
  %v173 = mul i64 %v3, 2
  br label %b18
b18:
  %v174 = load atomic i64, ptr %v171 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b19, label %b20
b19:
  %v176 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b21, label %b22
b21:
  %v180 = getelementptr inbounds i64, ptr %v1, i64 30
  %v181 = load i64, ptr %v180, align 8
  %v182 = icmp eq i64 %v181, 0
  br i1 %v182, label %b23, label %b24
b23:
  %v183 = add i64 %v7, 0
  %v184 = sdiv i64 %v183, 1
  %v185 = add i64 %v2, 1
  %v186 = mul i64 %v184, %v2
  %v187 = sdiv i64 %v186, %v3
  %v188 = mul i64 %v187, 1
  %v189 = icmp slt i64 %v188, %v7
  %v190 = select i1 %v189, i64 %v188, i64 %v7
  %v191 = mul i64 %v184, %v185
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  br label %b25
b25:
  %v196 = phi i64 [ %v190, %b23 ], [ %v207, %b26 ]
  %v197 = icmp slt i64 %v196, %v195
  br i1 %v197, label %b26, label %b27
b26:
  %v198 = and i64 0, %v64
  %v199 = mul i64 %v198, %v7
  %v200 = add i64 %v199, %v196
  %v201 = mul i64 %v200, 8
  %v202 = getelementptr inbounds float, ptr %v24, i64 %v201
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v202, i64 %v203
  %v205 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = add nsw i64 %v196, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v208 = icmp sgt i64 %v3, 1
  br i1 %v208, label %b28, label %b29
b28:
  %v209 = getelementptr inbounds i64, ptr %v1, i64 3
  %v210 = atomicrmw add ptr %v209, i64 1 acq_rel
  %v211 = mul i64 %v3, 3
  br label %b30
b30:
  %v212 = load atomic i64, ptr %v209 acquire, align 8
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b31, label %b32
b31:
  %v214 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v215 = getelementptr inbounds float, ptr %v76, i64 0
  %v216 = getelementptr inbounds i64, ptr %v1, i64 4
  %v217 = load i64, ptr %v216, align 8
  %v218 = icmp eq i64 %v217, 0
  br i1 %v218, label %b33, label %b34
b33:
  %v219 = add i64 1, 0
  %v220 = sdiv i64 %v219, 1
  %v221 = add i64 %v2, 1
  %v222 = mul i64 %v220, %v2
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, 1
  %v226 = select i1 %v225, i64 %v224, i64 1
  %v227 = mul i64 %v220, %v221
  %v228 = sdiv i64 %v227, %v3
  %v229 = mul i64 %v228, 1
  %v230 = icmp slt i64 %v229, 1
  %v231 = select i1 %v230, i64 %v229, i64 1
  %v232 = icmp slt i64 %v231, 1
  %v233 = select i1 %v232, i64 %v231, i64 1
  br label %b35
b35:
  %v234 = phi i64 [ %v226, %b33 ], [ %v349, %b47 ]
  %v235 = icmp slt i64 %v234, %v233
  br i1 %v235, label %b36, label %b37
b36:
  %v236 = mul i64 %v234, 64
  %v237 = mul i64 %v234, 8
  %v238 = add i64 %v236, 0
  %v239 = add i64 %v237, 0
  %v240 = getelementptr inbounds float, ptr %v215, i64 %v238
  %v241 = sub i64 8, %v239
  %v242 = icmp slt i64 %v241, 0
  %v243 = select i1 %v242, i64 0, i64 %v241
  %v244 = icmp ult i64 %v243, 8
  %v245 = select i1 %v244, i64 %v243, i64 8
  %v246 = trunc i64 %v245 to i32
  %v247 = insertelement <8 x i32> poison, i32 %v246, i64 0
  %v248 = shufflevector <8 x i32> %v247, <8 x i32> poison, <8 x i32> zeroinitializer
  %v249 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v248
  %v250 = mul i64 %v239, 8
  %v251 = add i64 0, %v250
  %v252 = getelementptr inbounds float, ptr %v16, i64 %v251
  %v253 = icmp sge i64 %v243, 8
  br i1 %v253, label %b38, label %b39
b38:
  br label %b40
b40:
  %v254 = phi i64 [ 0, %b38 ], [ %v328, %b41 ]
  %v255 = icmp slt i64 %v254, 8
  br i1 %v255, label %b41, label %b42
b41:
  %v256 = add i64 %v254, 0
  %v257 = getelementptr inbounds float, ptr %v252, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 %v254, 8
  %v260 = getelementptr inbounds float, ptr %v252, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 %v254, 16
  %v263 = getelementptr inbounds float, ptr %v252, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v254, 24
  %v266 = getelementptr inbounds float, ptr %v252, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v254, 32
  %v269 = getelementptr inbounds float, ptr %v252, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v254, 40
  %v272 = getelementptr inbounds float, ptr %v252, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v254, 48
  %v275 = getelementptr inbounds float, ptr %v252, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v254, 56
  %v278 = getelementptr inbounds float, ptr %v252, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v281 = shufflevector <8 x float> %v258, <8 x float> %v270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v282 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v283 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v284 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v285 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v286 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v287 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v288 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v289 = shufflevector <8 x float> %v280, <8 x float> %v284, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v282, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v291 = shufflevector <8 x float> %v282, <8 x float> %v286, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v293 = shufflevector <8 x float> %v281, <8 x float> %v285, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v295 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v297 = shufflevector <8 x float> %v288, <8 x float> %v290, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v298 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v299 = shufflevector <8 x float> %v289, <8 x float> %v291, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v300 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v302 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v303 = shufflevector <8 x float> %v293, <8 x float> %v295, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v304 = add i64 %v254, 0
  %v305 = mul i64 %v304, 8
  %v306 = getelementptr inbounds float, ptr %v240, i64 %v305
  store <8 x float> %v296, ptr %v306, align 4
  %v307 = add i64 %v254, 1
  %v308 = mul i64 %v307, 8
  %v309 = getelementptr inbounds float, ptr %v240, i64 %v308
  store <8 x float> %v297, ptr %v309, align 4
  %v310 = add i64 %v254, 2
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v240, i64 %v311
  store <8 x float> %v298, ptr %v312, align 4
  %v313 = add i64 %v254, 3
  %v314 = mul i64 %v313, 8
  %v315 = getelementptr inbounds float, ptr %v240, i64 %v314
  store <8 x float> %v299, ptr %v315, align 4
  %v316 = add i64 %v254, 4
  %v317 = mul i64 %v316, 8
  %v318 = getelementptr inbounds float, ptr %v240, i64 %v317
  store <8 x float> %v300, ptr %v318, align 4
  %v319 = add i64 %v254, 5
  %v320 = mul i64 %v319, 8
  %v321 = getelementptr inbounds float, ptr %v240, i64 %v320
  store <8 x float> %v301, ptr %v321, align 4
  %v322 = add i64 %v254, 6
  %v323 = mul i64 %v322, 8
  %v324 = getelementptr inbounds float, ptr %v240, i64 %v323
  store <8 x float> %v302, ptr %v324, align 4
  %v325 = add i64 %v254, 7
  %v326 = mul i64 %v325, 8
  %v327 = getelementptr inbounds float, ptr %v240, i64 %v326
  store <8 x float> %v303, ptr %v327, align 4
  %v328 = add nsw i64 %v254, 8
  br label %b40
b42:
  br label %b43
b43:
  %v329 = phi i64 [ 8, %b42 ], [ %v337, %b44 ]
  %v330 = icmp slt i64 %v329, 8
  br i1 %v330, label %b44, label %b45
b44:
  %v331 = mul i64 %v329, 1
  %v332 = getelementptr inbounds float, ptr %v252, i64 %v331
  %v333 = getelementptr float, ptr %v332, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v334 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v333, <8 x i1> %v249, <8 x float> zeroinitializer)
  %v335 = mul i64 %v329, 8
  %v336 = getelementptr inbounds float, ptr %v240, i64 %v335
  store <8 x float> %v334, ptr %v336, align 4
  %v337 = add nsw i64 %v329, 1
  br label %b43
b45:
  br label %b39
b39:
  %v338 = icmp slt i64 %v243, 8
  br i1 %v338, label %b46, label %b47
b46:
  br label %b48
b48:
  %v339 = phi i64 [ 0, %b46 ], [ %v347, %b49 ]
  %v340 = icmp slt i64 %v339, 8
  br i1 %v340, label %b49, label %b50
b49:
  %v341 = mul i64 %v339, 1
  %v342 = getelementptr inbounds float, ptr %v252, i64 %v341
  %v343 = getelementptr float, ptr %v342, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v344 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v343, <8 x i1> %v249, <8 x float> zeroinitializer)
  %v345 = mul i64 %v339, 8
  %v346 = getelementptr inbounds float, ptr %v240, i64 %v345
  store <8 x float> %v344, ptr %v346, align 4
  %v347 = add nsw i64 %v339, 1
  br label %b48
b50:
  br label %b47
b47:
  %v348 = add i64 %v236, 64
  %v349 = add nsw i64 %v234, 1
  br label %b35
b37:
  br label %b34
b34:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b51, label %b52
b51:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = mul i64 %v3, 4
  br label %b53
b53:
  %v354 = load atomic i64, ptr %v351 acquire, align 8
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b54, label %b55
b54:
  %v356 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v358 = add i64 %v8, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v8
  %v365 = select i1 %v364, i64 %v363, i64 %v8
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  br label %b56
b56:
  %v371 = phi i64 [ %v365, %b52 ], [ %v424, %b61 ]
  %v372 = icmp slt i64 %v371, %v370
  br i1 %v372, label %b57, label %b58
b57:
  %v373 = add i64 %v371, 96
  %v374 = icmp slt i64 %v373, %v370
  %v375 = select i1 %v374, i64 %v373, i64 %v370
  br label %b59
b59:
  %v376 = phi i64 [ 0, %b57 ], [ %v423, %b64 ]
  %v377 = icmp slt i64 %v376, 1
  br i1 %v377, label %b60, label %b61
b60:
  %v378 = sub i64 %v375, %v371
  %v379 = sub i64 8, 1
  %v380 = add i64 %v378, %v379
  %v381 = sdiv i64 %v380, 8
  br label %b62
b62:
  %v382 = phi i64 [ 0, %b60 ], [ %v422, %b69 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b63, label %b64
b63:
  %v384 = mul i64 %v378, %v382
  %v385 = sdiv i64 %v384, %v381
  %v386 = add i64 %v371, %v385
  %v387 = add i64 %v382, 1
  %v388 = mul i64 %v378, %v387
  %v389 = sdiv i64 %v388, %v381
  %v390 = add i64 %v371, %v389
  %v391 = mul i64 %v376, 64
  %v392 = getelementptr inbounds float, ptr %v215, i64 %v391
  %v393 = sub i64 %v390, %v386
  %v394 = mul i64 %v386, 8
  %v395 = getelementptr inbounds float, ptr %v12, i64 %v394
  %v396 = getelementptr inbounds float, ptr %v395, i64 0
  %v397 = sub i64 %v393, 1
  %v398 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v397
  %v399 = load ptr, ptr %v398, align 4
  %v400 = icmp sgt i64 %v393, 0
  br i1 %v400, label %b65, label %b66
b65:
  call void %v399(ptr %v396, i64 8, ptr %v392, i64 8, ptr %v357)
  br label %b66
b66:
  %v401 = add i64 %v391, 64
  br label %b67
b67:
  %v402 = phi i64 [ %v386, %b66 ], [ %v421, %b72 ]
  %v403 = icmp slt i64 %v402, %v390
  br i1 %v403, label %b68, label %b69
b68:
  %v404 = sub i64 %v402, %v386
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v357, i64 %v405
  %v407 = mul i64 %v402, 8
  %v408 = getelementptr inbounds float, ptr %v48, i64 %v407
  br label %b70
b70:
  %v409 = phi i64 [ 0, %b68 ], [ %v420, %b71 ]
  %v410 = icmp slt i64 %v409, 1
  br i1 %v410, label %b71, label %b72
b71:
  %v411 = mul i64 %v376, 1
  %v412 = add i64 %v411, %v409
  %v413 = mul i64 %v412, 8
  %v414 = add i64 0, %v409
  %v415 = mul i64 %v414, 8
  %v416 = getelementptr inbounds float, ptr %v406, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 0, %v413
  %v419 = getelementptr inbounds float, ptr %v408, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v409, 1
  br label %b70
b72:
  %v421 = add nsw i64 %v402, 1
  br label %b67
b69:
  %v422 = add nsw i64 %v382, 1
  br label %b62
b64:
  %v423 = add nsw i64 %v376, 1
  br label %b59
b61:
  %v424 = add nsw i64 %v371, 96
  br label %b56
b58:
  %v425 = icmp sgt i64 %v3, 1
  br i1 %v425, label %b73, label %b74
b73:
  %v426 = getelementptr inbounds i64, ptr %v1, i64 3
  %v427 = atomicrmw add ptr %v426, i64 1 acq_rel
  %v428 = mul i64 %v3, 5
  br label %b75
b75:
  %v429 = load atomic i64, ptr %v426 acquire, align 8
  %v430 = icmp slt i64 %v429, %v428
  br i1 %v430, label %b76, label %b77
b76:
  %v431 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v432 = phi i64 [ 0, %b74 ], [ %v536, %b83 ]
  %v433 = icmp slt i64 %v432, %v5
  br i1 %v433, label %b79, label %b80
b79:
  %v434 = add i64 %v7, 0
  %v435 = sdiv i64 %v434, 1
  %v436 = add i64 %v2, 1
  %v437 = mul i64 %v435, %v2
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, %v7
  %v441 = select i1 %v440, i64 %v439, i64 %v7
  %v442 = mul i64 %v435, %v436
  %v443 = sdiv i64 %v442, %v3
  %v444 = mul i64 %v443, 1
  %v445 = icmp slt i64 %v444, %v7
  %v446 = select i1 %v445, i64 %v444, i64 %v7
  br label %b81
b81:
  %v447 = phi i64 [ %v441, %b79 ], [ %v535, %b82 ]
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b82, label %b83
b82:
  %v449 = add i64 %v432, 0
  %v450 = and i64 %v449, %v64
  %v451 = mul i64 %v450, %v7
  %v452 = add i64 %v451, %v447
  %v453 = mul i64 %v452, 8
  %v454 = getelementptr inbounds float, ptr %v24, i64 %v453
  %v455 = add i64 %v432, 0
  %v456 = and i64 %v455, %v62
  %v457 = mul i64 %v456, %v7
  %v458 = add i64 %v457, %v447
  %v459 = mul i64 %v458, 8
  %v460 = getelementptr inbounds float, ptr %v22, i64 %v459
  %v461 = add i64 %v432, 0
  %v462 = and i64 %v461, %v70
  %v463 = mul i64 %v462, %v7
  %v464 = add i64 %v463, %v447
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v48, i64 %v465
  %v467 = add i64 %v432, 1
  %v468 = and i64 %v467, %v64
  %v469 = mul i64 %v468, %v7
  %v470 = add i64 %v469, %v447
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v24, i64 %v471
  %v473 = add i64 %v432, 1
  %v474 = and i64 %v473, %v62
  %v475 = mul i64 %v474, %v7
  %v476 = add i64 %v475, %v447
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v22, i64 %v477
  %v479 = add i64 0, 0
  %v480 = getelementptr inbounds float, ptr %v454, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 0, 0
  %v483 = getelementptr inbounds float, ptr %v44, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 0, 0
  %v486 = getelementptr inbounds float, ptr %v14, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 0, 0
  %v489 = getelementptr inbounds float, ptr %v460, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = fmul <8 x float> %v487, %v490
  %v492 = add i64 0, 0
  %v493 = getelementptr inbounds float, ptr %v466, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = fadd <8 x float> %v491, %v494
  %v496 = add i64 0, 0
  %v497 = getelementptr inbounds float, ptr %v18, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = fadd <8 x float> %v495, %v498
  %v500 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v499)
  %v501 = fcmp ogt <8 x float> %v500, splat (float 0x4023000000000000)
  %v502 = select <8 x i1> %v501, <8 x float> splat (float 0x4023000000000000), <8 x float> %v500
  %v503 = fadd <8 x float> %v502, %v502
  %v504 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v503, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v505 = fsub <8 x float> %v504, splat (float 0x4168000000000000)
  %v506 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v503)
  %v507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v505, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v506)
  %v508 = bitcast <8 x float> %v504 to <8 x i32>
  %v509 = fmul <8 x float> %v507, %v507
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v507, <8 x float> splat (float 0x3F81227F40000000))
  %v511 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v510, <8 x float> %v507, <8 x float> splat (float 0x3FA5556740000000))
  %v512 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v511, <8 x float> %v507, <8 x float> splat (float 0x3FC5554B00000000))
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v512, <8 x float> %v507, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v509, <8 x float> %v513, <8 x float> %v507)
  %v515 = shl <8 x i32> %v508, splat (i32 23)
  %v516 = add <8 x i32> %v515, splat (i32 1065353216)
  %v517 = bitcast <8 x i32> %v516 to <8 x float>
  %v518 = fsub <8 x float> %v517, splat (float 0x3FF0000000000000)
  %v519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v517, <8 x float> %v514, <8 x float> %v518)
  %v520 = fadd <8 x float> %v519, splat (float 0x4000000000000000)
  %v521 = fdiv <8 x float> %v519, %v520
  %v522 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v521, <8 x float> %v499)
  %v523 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v524 = shufflevector <8 x float> %v523, <8 x float> poison, <8 x i32> zeroinitializer
  %v525 = fmul <8 x float> %v524, %v490
  %v526 = fadd <8 x float> %v522, %v525
  %v527 = fmul <8 x float> %v484, %v526
  %v528 = fsub <8 x float> %v481, %v527
  %v529 = fmul <8 x float> %v484, %v528
  %v530 = fadd <8 x float> %v490, %v529
  %v531 = add i64 0, 0
  %v532 = getelementptr inbounds float, ptr %v472, i64 %v531
  store <8 x float> %v528, ptr %v532, align 4
  %v533 = add i64 0, 0
  %v534 = getelementptr inbounds float, ptr %v478, i64 %v533
  store <8 x float> %v530, ptr %v534, align 4
  %v535 = add nsw i64 %v447, 1
  br label %b81
b83:
  %v536 = add nsw i64 %v432, 1
  br label %b78
b80:
  %v537 = icmp sgt i64 %v3, 1
  br i1 %v537, label %b84, label %b85
b84:
  %v538 = getelementptr inbounds i64, ptr %v1, i64 3
  %v539 = atomicrmw add ptr %v538, i64 1 acq_rel
  %v540 = mul i64 %v3, 6
  br label %b86
b86:
  %v541 = load atomic i64, ptr %v538 acquire, align 8
  %v542 = icmp slt i64 %v541, %v540
  br i1 %v542, label %b87, label %b88
b87:
  %v543 = call i32 @sched_yield()
  br label %b86
b88:
  br label %b85
b85:
  ret void
}
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v289 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 6
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 10
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 11
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 14
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 26
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v76 = load ptr, ptr %v75, align 4
  %v77 = mul i64 %v2, 15360
  %v78 = add i64 %v77, 64
  %v79 = getelementptr inbounds float, ptr %v76, i64 %v78
  br label %b0
b0:
  %v80 = phi i64 [ 0, %entry ], [ %v226, %b5 ]
  %v81 = icmp slt i64 %v80, %v5
  br i1 %v81, label %b1, label %b2
b1:
  %v82 = sub i64 %v5, 1
  %v83 = sub i64 %v82, %v80
  %v84 = add i64 %v7, 0
  %v85 = sdiv i64 %v84, 1
  %v86 = add i64 %v2, 1
  %v87 = mul i64 %v85, %v2
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v7
  %v91 = select i1 %v90, i64 %v89, i64 %v7
  %v92 = mul i64 %v85, %v86
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, %v7
  %v96 = select i1 %v95, i64 %v94, i64 %v7
  br label %b3
b3:
  %v97 = phi i64 [ %v91, %b1 ], [ %v225, %b4 ]
  %v98 = icmp slt i64 %v97, %v96
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = add i64 %v83, 1
  %v100 = and i64 %v99, 1
  %v101 = mul i64 %v100, %v7
  %v102 = add i64 %v101, %v97
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v26, i64 %v103
  %v105 = add i64 %v83, 0
  %v106 = and i64 %v105, %v60
  %v107 = mul i64 %v106, %v7
  %v108 = add i64 %v107, %v97
  %v109 = mul i64 %v108, 8
  %v110 = getelementptr inbounds float, ptr %v20, i64 %v109
  %v111 = add i64 %v83, 1
  %v112 = and i64 %v111, %v66
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v97
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v28, i64 %v115
  %v117 = add i64 %v83, 0
  %v118 = and i64 %v117, %v62
  %v119 = mul i64 %v118, %v7
  %v120 = add i64 %v119, %v97
  %v121 = mul i64 %v120, 8
  %v122 = getelementptr inbounds float, ptr %v22, i64 %v121
  %v123 = add i64 %v83, 0
  %v124 = and i64 %v123, %v70
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v97
  %v127 = mul i64 %v126, 8
  %v128 = getelementptr inbounds float, ptr %v48, i64 %v127
  %v129 = add i64 %v83, 0
  %v130 = and i64 %v129, %v72
  %v131 = mul i64 %v130, %v7
  %v132 = add i64 %v131, %v97
  %v133 = mul i64 %v132, 8
  %v134 = getelementptr inbounds float, ptr %v50, i64 %v133
  %v135 = add i64 %v83, 0
  %v136 = and i64 %v135, %v66
  %v137 = mul i64 %v136, %v7
  %v138 = add i64 %v137, %v97
  %v139 = mul i64 %v138, 8
  %v140 = getelementptr inbounds float, ptr %v28, i64 %v139
  %v141 = add i64 %v83, 0
  %v142 = and i64 %v141, %v74
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v97
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v52, i64 %v145
  %v147 = add i64 %v83, 0
  %v148 = and i64 %v147, 1
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v97
  %v151 = mul i64 %v150, 8
  %v152 = getelementptr inbounds float, ptr %v26, i64 %v151
  %v153 = add i64 0, 0
  %v154 = getelementptr inbounds float, ptr %v104, i64 %v153
  %v155 = load <8 x float>, ptr %v154, align 4
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v110, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = fadd <8 x float> %v155, %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v116, i64 %v160
  %v162 = load <8 x float>, ptr %v161, align 4
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v44, i64 %v163
  %v165 = load <8 x float>, ptr %v164, align 4
  %v166 = fmul <8 x float> %v159, %v165
  %v167 = fadd <8 x float> %v162, %v166
  %v168 = fmul <8 x float> %v167, %v165
  %v169 = add i64 0, 0
  %v170 = getelementptr inbounds float, ptr %v14, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v122, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = fmul <8 x float> %v171, %v174
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v128, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fadd <8 x float> %v175, %v178
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v18, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v179, %v182
  %v184 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v183)
  %v185 = fcmp ogt <8 x float> %v184, splat (float 0x4023000000000000)
  %v186 = select <8 x i1> %v185, <8 x float> splat (float 0x4023000000000000), <8 x float> %v184
  %v187 = fadd <8 x float> %v186, %v186
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v189 = fsub <8 x float> %v188, splat (float 0x4168000000000000)
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v187)
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v190)
  %v192 = bitcast <8 x float> %v188 to <8 x i32>
  %v193 = fmul <8 x float> %v191, %v191
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v191, <8 x float> splat (float 0x3F81227F40000000))
  %v195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v194, <8 x float> %v191, <8 x float> splat (float 0x3FA5556740000000))
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v191, <8 x float> splat (float 0x3FC5554B00000000))
  %v197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v196, <8 x float> %v191, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v197, <8 x float> %v191)
  %v199 = shl <8 x i32> %v192, splat (i32 23)
  %v200 = add <8 x i32> %v199, splat (i32 1065353216)
  %v201 = bitcast <8 x i32> %v200 to <8 x float>
  %v202 = fsub <8 x float> %v201, splat (float 0x3FF0000000000000)
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v201, <8 x float> %v198, <8 x float> %v202)
  %v204 = fadd <8 x float> %v203, splat (float 0x4000000000000000)
  %v205 = fdiv <8 x float> %v203, %v204
  %v206 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v205, <8 x float> %v183)
  %v207 = fmul <8 x float> %v206, %v206
  %v208 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = fsub <8 x float> %v209, %v207
  %v211 = fmul <8 x float> %v168, %v210
  %v212 = fneg <8 x float> %v211
  %v213 = fmul <8 x float> %v168, %v209
  %v214 = fsub <8 x float> %v159, %v213
  %v215 = fmul <8 x float> %v211, %v171
  %v216 = fsub <8 x float> %v214, %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v134, i64 %v217
  store <8 x float> %v159, ptr %v218, align 4
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v140, i64 %v219
  store <8 x float> %v167, ptr %v220, align 4
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v146, i64 %v221
  store <8 x float> %v212, ptr %v222, align 4
  %v223 = add i64 0, 0
  %v224 = getelementptr inbounds float, ptr %v152, i64 %v223
  store <8 x float> %v216, ptr %v224, align 4
  %v225 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v226 = add nsw i64 %v80, 1
  br label %b0
b2:
  %v227 = icmp sgt i64 %v3, 1
  br i1 %v227, label %b6, label %b7
b6:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v229 = atomicrmw add ptr %v228, i64 1 acq_rel
  %v230 = mul i64 %v3, 1
  br label %b8
b8:
  %v231 = load atomic i64, ptr %v228 acquire, align 8
  %v232 = icmp slt i64 %v231, %v230
  br i1 %v232, label %b9, label %b10
b9:
  %v233 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v234 = getelementptr inbounds float, ptr %v76, i64 0
  %v235 = getelementptr inbounds i64, ptr %v1, i64 4
  %v236 = load i64, ptr %v235, align 8
  %v237 = icmp eq i64 %v236, 0
  br i1 %v237, label %b11, label %b12
b11:
  %v238 = add i64 1, 0
  %v239 = sdiv i64 %v238, 1
  %v240 = add i64 %v2, 1
  %v241 = mul i64 %v239, %v2
  %v242 = sdiv i64 %v241, %v3
  %v243 = mul i64 %v242, 1
  %v244 = icmp slt i64 %v243, 1
  %v245 = select i1 %v244, i64 %v243, i64 1
  %v246 = mul i64 %v239, %v240
  %v247 = sdiv i64 %v246, %v3
  %v248 = mul i64 %v247, 1
  %v249 = icmp slt i64 %v248, 1
  %v250 = select i1 %v249, i64 %v248, i64 1
  %v251 = icmp slt i64 %v250, 1
  %v252 = select i1 %v251, i64 %v250, i64 1
  br label %b13
b13:
  %v253 = phi i64 [ %v245, %b11 ], [ %v281, %b18 ]
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b14, label %b15
b14:
  %v255 = mul i64 %v253, 64
  %v256 = mul i64 %v253, 8
  %v257 = add i64 %v255, 0
  %v258 = add i64 %v256, 0
  %v259 = getelementptr inbounds float, ptr %v234, i64 %v257
  %v260 = sub i64 8, %v258
  %v261 = icmp slt i64 %v260, 0
  %v262 = select i1 %v261, i64 0, i64 %v260
  %v263 = icmp ult i64 %v262, 8
  %v264 = select i1 %v263, i64 %v262, i64 8
  %v265 = trunc i64 %v264 to i32
  %v266 = insertelement <8 x i32> poison, i32 %v265, i64 0
  %v267 = shufflevector <8 x i32> %v266, <8 x i32> poison, <8 x i32> zeroinitializer
  %v268 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v267
  %v269 = mul i64 %v258, 1
  %v270 = add i64 0, %v269
  %v271 = getelementptr inbounds float, ptr %v16, i64 %v270
  br label %b16
b16:
  %v272 = phi i64 [ 0, %b14 ], [ %v279, %b17 ]
  %v273 = icmp slt i64 %v272, 8
  br i1 %v273, label %b17, label %b18
b17:
  %v274 = mul i64 %v272, 8
  %v275 = getelementptr inbounds float, ptr %v271, i64 %v274
  %v276 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v275, <8 x i1> %v268, <8 x float> zeroinitializer)
  %v277 = mul i64 %v272, 8
  %v278 = getelementptr inbounds float, ptr %v259, i64 %v277
  store <8 x float> %v276, ptr %v278, align 4
  %v279 = add nsw i64 %v272, 1
  br label %b16
b18:
  %v280 = add i64 %v255, 64
  %v281 = add nsw i64 %v253, 1
  br label %b13
b15:
  br label %b12
b12:
  %v282 = icmp sgt i64 %v3, 1
  br i1 %v282, label %b19, label %b20
b19:
  %v283 = getelementptr inbounds i64, ptr %v1, i64 3
  %v284 = atomicrmw add ptr %v283, i64 1 acq_rel
  %v285 = mul i64 %v3, 2
  br label %b21
b21:
  %v286 = load atomic i64, ptr %v283 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b22, label %b23
b22:
  %v288 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v290 = add i64 %v8, 0
  %v291 = sdiv i64 %v290, 1
  %v292 = add i64 %v2, 1
  %v293 = mul i64 %v291, %v2
  %v294 = sdiv i64 %v293, %v3
  %v295 = mul i64 %v294, 1
  %v296 = icmp slt i64 %v295, %v8
  %v297 = select i1 %v296, i64 %v295, i64 %v8
  %v298 = mul i64 %v291, %v292
  %v299 = sdiv i64 %v298, %v3
  %v300 = mul i64 %v299, 1
  %v301 = icmp slt i64 %v300, %v8
  %v302 = select i1 %v301, i64 %v300, i64 %v8
  br label %b24
b24:
  %v303 = phi i64 [ %v297, %b20 ], [ %v356, %b29 ]
  %v304 = icmp slt i64 %v303, %v302
  br i1 %v304, label %b25, label %b26
b25:
  %v305 = add i64 %v303, 96
  %v306 = icmp slt i64 %v305, %v302
  %v307 = select i1 %v306, i64 %v305, i64 %v302
  br label %b27
b27:
  %v308 = phi i64 [ 0, %b25 ], [ %v355, %b32 ]
  %v309 = icmp slt i64 %v308, 1
  br i1 %v309, label %b28, label %b29
b28:
  %v310 = sub i64 %v307, %v303
  %v311 = sub i64 8, 1
  %v312 = add i64 %v310, %v311
  %v313 = sdiv i64 %v312, 8
  br label %b30
b30:
  %v314 = phi i64 [ 0, %b28 ], [ %v354, %b37 ]
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b31, label %b32
b31:
  %v316 = mul i64 %v310, %v314
  %v317 = sdiv i64 %v316, %v313
  %v318 = add i64 %v303, %v317
  %v319 = add i64 %v314, 1
  %v320 = mul i64 %v310, %v319
  %v321 = sdiv i64 %v320, %v313
  %v322 = add i64 %v303, %v321
  %v323 = mul i64 %v308, 64
  %v324 = getelementptr inbounds float, ptr %v234, i64 %v323
  %v325 = sub i64 %v322, %v318
  %v326 = mul i64 %v318, 8
  %v327 = getelementptr inbounds float, ptr %v52, i64 %v326
  %v328 = getelementptr inbounds float, ptr %v327, i64 0
  %v329 = sub i64 %v325, 1
  %v330 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v329
  %v331 = load ptr, ptr %v330, align 4
  %v332 = icmp sgt i64 %v325, 0
  br i1 %v332, label %b33, label %b34
b33:
  call void %v331(ptr %v328, i64 8, ptr %v324, i64 8, ptr %v289)
  br label %b34
b34:
  %v333 = add i64 %v323, 64
  br label %b35
b35:
  %v334 = phi i64 [ %v318, %b34 ], [ %v353, %b40 ]
  %v335 = icmp slt i64 %v334, %v322
  br i1 %v335, label %b36, label %b37
b36:
  %v336 = sub i64 %v334, %v318
  %v337 = mul i64 %v336, 8
  %v338 = getelementptr inbounds float, ptr %v289, i64 %v337
  %v339 = mul i64 %v334, 8
  %v340 = getelementptr inbounds float, ptr %v30, i64 %v339
  br label %b38
b38:
  %v341 = phi i64 [ 0, %b36 ], [ %v352, %b39 ]
  %v342 = icmp slt i64 %v341, 1
  br i1 %v342, label %b39, label %b40
b39:
  %v343 = mul i64 %v308, 1
  %v344 = add i64 %v343, %v341
  %v345 = mul i64 %v344, 8
  %v346 = add i64 0, %v341
  %v347 = mul i64 %v346, 8
  %v348 = getelementptr inbounds float, ptr %v338, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = add i64 0, %v345
  %v351 = getelementptr inbounds float, ptr %v340, i64 %v350
  store <8 x float> %v349, ptr %v351, align 4
  %v352 = add nsw i64 %v341, 1
  br label %b38
b40:
  %v353 = add nsw i64 %v334, 1
  br label %b35
b37:
  %v354 = add nsw i64 %v314, 1
  br label %b30
b32:
  %v355 = add nsw i64 %v308, 1
  br label %b27
b29:
  %v356 = add nsw i64 %v303, 96
  br label %b24
b26:
  %v357 = icmp sgt i64 %v3, 1
  br i1 %v357, label %b41, label %b42
b41:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v359 = atomicrmw add ptr %v358, i64 1 acq_rel
  %v360 = mul i64 %v3, 3
  br label %b43
b43:
  %v361 = load atomic i64, ptr %v358 acquire, align 8
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b44, label %b45
b44:
  %v363 = call i32 @sched_yield()
  br label %b43
b45:
  br label %b42
b42:
  %v364 = icmp eq i64 %v2, 0
  br i1 %v364, label %b46, label %b47
b46:
  br label %b48
b48:
  %v365 = phi i64 [ 0, %b46 ], [ %v435, %b53 ]
  %v366 = phi <8 x float> [ splat (float 0x0000000000000000), %b46 ], [ %v434, %b53 ]
  %v367 = icmp slt i64 %v365, %v8
  br i1 %v367, label %b49, label %b50
b49:
  %v368 = add i64 %v365, 128
  %v369 = icmp slt i64 %v368, %v8
  %v370 = select i1 %v369, i64 %v368, i64 %v8
  br label %b51
b51:
  %v371 = phi i64 [ %v365, %b49 ], [ %v433, %b52 ]
  %v372 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v432, %b52 ]
  %v373 = icmp slt i64 %v371, %v370
  br i1 %v373, label %b52, label %b53
b52:
  %v374 = mul i64 %v371, 8
  %v375 = getelementptr inbounds float, ptr %v28, i64 %v374
  %v376 = mul i64 %v371, 8
  %v377 = getelementptr inbounds float, ptr %v22, i64 %v376
  %v378 = mul i64 %v371, 8
  %v379 = getelementptr inbounds float, ptr %v48, i64 %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v375, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = add i64 0, 0
  %v384 = getelementptr inbounds float, ptr %v44, i64 %v383
  %v385 = load <8 x float>, ptr %v384, align 4
  %v386 = fmul <8 x float> %v382, %v385
  %v387 = add i64 0, 0
  %v388 = getelementptr inbounds float, ptr %v14, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 0, 0
  %v391 = getelementptr inbounds float, ptr %v377, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fmul <8 x float> %v389, %v392
  %v394 = add i64 0, 0
  %v395 = getelementptr inbounds float, ptr %v379, i64 %v394
  %v396 = load <8 x float>, ptr %v395, align 4
  %v397 = fadd <8 x float> %v393, %v396
  %v398 = add i64 0, 0
  %v399 = getelementptr inbounds float, ptr %v18, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fadd <8 x float> %v397, %v400
  %v402 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v401)
  %v403 = fcmp ogt <8 x float> %v402, splat (float 0x4023000000000000)
  %v404 = select <8 x i1> %v403, <8 x float> splat (float 0x4023000000000000), <8 x float> %v402
  %v405 = fadd <8 x float> %v404, %v404
  %v406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v405, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v407 = fsub <8 x float> %v406, splat (float 0x4168000000000000)
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v405)
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v407, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v408)
  %v410 = bitcast <8 x float> %v406 to <8 x i32>
  %v411 = fmul <8 x float> %v409, %v409
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v409, <8 x float> splat (float 0x3F81227F40000000))
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v409, <8 x float> splat (float 0x3FA5556740000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v409, <8 x float> splat (float 0x3FC5554B00000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v409, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v415, <8 x float> %v409)
  %v417 = shl <8 x i32> %v410, splat (i32 23)
  %v418 = add <8 x i32> %v417, splat (i32 1065353216)
  %v419 = bitcast <8 x i32> %v418 to <8 x float>
  %v420 = fsub <8 x float> %v419, splat (float 0x3FF0000000000000)
  %v421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v419, <8 x float> %v416, <8 x float> %v420)
  %v422 = fadd <8 x float> %v421, splat (float 0x4000000000000000)
  %v423 = fdiv <8 x float> %v421, %v422
  %v424 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v423, <8 x float> %v401)
  %v425 = fmul <8 x float> %v424, %v424
  %v426 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v427 = shufflevector <8 x float> %v426, <8 x float> poison, <8 x i32> zeroinitializer
  %v428 = fsub <8 x float> %v427, %v425
  %v429 = fmul <8 x float> %v386, %v428
  %v430 = fmul <8 x float> %v429, %v392
  %v431 = fneg <8 x float> %v430
  %v432 = fadd <8 x float> %v372, %v431
  %v433 = add nsw i64 %v371, 1
  br label %b51
b53:
  %v434 = fadd <8 x float> %v366, %v372
  %v435 = add nsw i64 %v365, 128
  br label %b48
b50:
  %v436 = add i64 0, 0
  %v437 = getelementptr inbounds float, ptr %v32, i64 %v436
  store <8 x float> %v366, ptr %v437, align 4
  br label %b47
b47:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b54, label %b55
b54:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = mul i64 %v3, 4
  br label %b56
b56:
  %v442 = load atomic i64, ptr %v439 acquire, align 8
  %v443 = icmp slt i64 %v442, %v441
  br i1 %v443, label %b57, label %b58
b57:
  %v444 = call i32 @sched_yield()
  br label %b56
b58:
  br label %b55
b55:
  %v445 = mul i64 0, 8
  %v446 = getelementptr inbounds float, ptr %v52, i64 %v445
  %v447 = getelementptr inbounds float, ptr %v446, i64 0
  %v448 = mul i64 0, 8
  %v449 = getelementptr inbounds float, ptr %v12, i64 %v448
  %v450 = getelementptr inbounds float, ptr %v449, i64 0
  %v451 = getelementptr inbounds float, ptr %v79, i64 12288
  %v452 = add i64 8, 1
  %v453 = sdiv i64 %v452, 2
  %v454 = add i64 %v2, 1
  %v455 = mul i64 %v453, %v2
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 2
  %v458 = icmp slt i64 %v457, 8
  %v459 = select i1 %v458, i64 %v457, i64 8
  %v460 = mul i64 %v453, %v454
  %v461 = sdiv i64 %v460, %v3
  %v462 = mul i64 %v461, 2
  %v463 = icmp slt i64 %v462, 8
  %v464 = select i1 %v463, i64 %v462, i64 8
  %v465 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b59
b59:
  %v466 = phi i64 [ %v459, %b55 ], [ %v474, %b64 ]
  %v467 = icmp slt i64 %v466, %v464
  br i1 %v467, label %b60, label %b61
b60:
  %v468 = mul i64 %v466, 8
  %v469 = getelementptr inbounds float, ptr %v465, i64 %v468
  br label %b62
b62:
  %v470 = phi i64 [ 0, %b60 ], [ %v473, %b63 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b63, label %b64
b63:
  %v472 = getelementptr inbounds float, ptr %v469, i64 %v470
  store float 0x0000000000000000, ptr %v472, align 4
  %v473 = add nsw i64 %v470, 1
  br label %b62
b64:
  %v474 = add nsw i64 %v466, 1
  br label %b59
b61:
  %v475 = mul i64 %v8, 1
  br label %b65
b65:
  %v476 = phi i64 [ 0, %b61 ], [ %v580, %b70 ]
  %v477 = icmp slt i64 %v476, %v475
  br i1 %v477, label %b66, label %b67
b66:
  %v478 = sub i64 %v475, %v476
  %v479 = icmp slt i64 %v478, 384
  %v480 = select i1 %v479, i64 %v478, i64 384
  br label %b68
b68:
  %v481 = phi i64 [ %v459, %b66 ], [ %v579, %b94 ]
  %v482 = icmp slt i64 %v481, %v464
  br i1 %v482, label %b69, label %b70
b69:
  %v483 = sub i64 %v464, %v481
  %v484 = icmp slt i64 %v483, 64
  %v485 = select i1 %v484, i64 %v483, i64 64
  %v486 = sdiv i64 %v485, 2
  %v487 = mul i64 %v486, 2
  %v488 = sub i64 %v485, %v487
  %v489 = mul i64 %v476, 8
  %v490 = add i64 %v489, %v481
  %v491 = getelementptr inbounds float, ptr %v447, i64 %v490
  br label %b71
b71:
  %v492 = phi i64 [ 0, %b69 ], [ %v518, %b79 ]
  %v493 = icmp slt i64 %v492, %v480
  br i1 %v493, label %b72, label %b73
b72:
  %v494 = mul i64 %v492, 8
  %v495 = getelementptr inbounds float, ptr %v491, i64 %v494
  %v496 = mul i64 %v492, 2
  %v497 = getelementptr inbounds float, ptr %v451, i64 %v496
  br label %b74
b74:
  %v498 = phi i64 [ 0, %b72 ], [ %v507, %b75 ]
  %v499 = icmp slt i64 %v498, %v486
  br i1 %v499, label %b75, label %b76
b75:
  %v500 = mul i64 %v498, 2
  %v501 = getelementptr inbounds float, ptr %v495, i64 %v500
  %v502 = mul i64 %v498, 768
  %v503 = getelementptr inbounds float, ptr %v497, i64 %v502
  %v504 = getelementptr inbounds float, ptr %v501, i64 0
  %v505 = load <2 x float>, ptr %v504, align 4
  %v506 = getelementptr inbounds float, ptr %v503, i64 0
  store <2 x float> %v505, ptr %v506, align 4
  %v507 = add nsw i64 %v498, 1
  br label %b74
b76:
  %v508 = mul i64 %v486, 2
  %v509 = getelementptr inbounds float, ptr %v495, i64 %v508
  %v510 = mul i64 %v486, 768
  %v511 = getelementptr inbounds float, ptr %v497, i64 %v510
  br label %b77
b77:
  %v512 = phi i64 [ 0, %b76 ], [ %v517, %b78 ]
  %v513 = icmp slt i64 %v512, %v488
  br i1 %v513, label %b78, label %b79
b78:
  %v514 = getelementptr inbounds float, ptr %v509, i64 %v512
  %v515 = load float, ptr %v514, align 4
  %v516 = getelementptr inbounds float, ptr %v511, i64 %v512
  store float %v515, ptr %v516, align 4
  %v517 = add nsw i64 %v512, 1
  br label %b77, !llvm.loop !0
b79:
  %v518 = add nsw i64 %v492, 1
  br label %b71
b73:
  br label %b80
b80:
  %v519 = phi i64 [ 0, %b73 ], [ %v554, %b88 ]
  %v520 = icmp slt i64 %v519, 0
  br i1 %v520, label %b81, label %b82
b81:
  %v521 = mul i64 %v476, 8
  %v522 = add i64 %v521, %v519
  %v523 = getelementptr inbounds float, ptr %v450, i64 %v522
  br label %b83
b83:
  %v524 = phi i64 [ 0, %b81 ], [ %v542, %b84 ]
  %v525 = icmp slt i64 %v524, %v480
  br i1 %v525, label %b84, label %b85
b84:
  %v526 = mul i64 %v524, 8
  %v527 = getelementptr inbounds float, ptr %v523, i64 %v526
  %v528 = mul i64 %v524, 32
  %v529 = getelementptr inbounds float, ptr %v79, i64 %v528
  %v530 = getelementptr inbounds float, ptr %v527, i64 0
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = getelementptr inbounds float, ptr %v529, i64 0
  store <8 x float> %v531, ptr %v532, align 4
  %v533 = getelementptr inbounds float, ptr %v527, i64 8
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = getelementptr inbounds float, ptr %v529, i64 8
  store <8 x float> %v534, ptr %v535, align 4
  %v536 = getelementptr inbounds float, ptr %v527, i64 16
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = getelementptr inbounds float, ptr %v529, i64 16
  store <8 x float> %v537, ptr %v538, align 4
  %v539 = getelementptr inbounds float, ptr %v527, i64 24
  %v540 = load <8 x float>, ptr %v539, align 4
  %v541 = getelementptr inbounds float, ptr %v529, i64 24
  store <8 x float> %v540, ptr %v541, align 4
  %v542 = add nsw i64 %v524, 1
  br label %b83
b85:
  %v543 = sdiv i64 %v485, 2
  br label %b86
b86:
  %v544 = phi i64 [ 0, %b85 ], [ %v553, %b87 ]
  %v545 = icmp slt i64 %v544, %v543
  br i1 %v545, label %b87, label %b88
b87:
  %v546 = mul i64 %v544, 2
  %v547 = add i64 %v481, %v546
  %v548 = mul i64 %v544, 768
  %v549 = getelementptr inbounds float, ptr %v451, i64 %v548
  %v550 = mul i64 %v547, 8
  %v551 = add i64 %v550, %v519
  %v552 = getelementptr inbounds float, ptr %v465, i64 %v551
  call void @outer_2x32(ptr %v549, ptr %v79, i64 %v480, ptr %v552, i64 8)
  %v553 = add nsw i64 %v544, 1
  br label %b86
b88:
  %v554 = add nsw i64 %v519, 32
  br label %b80
b82:
  %v555 = mul i64 %v476, 8
  %v556 = add i64 %v555, 0
  %v557 = getelementptr inbounds float, ptr %v450, i64 %v556
  br label %b89
b89:
  %v558 = phi i64 [ 0, %b82 ], [ %v567, %b90 ]
  %v559 = icmp slt i64 %v558, %v480
  br i1 %v559, label %b90, label %b91
b90:
  %v560 = mul i64 %v558, 8
  %v561 = getelementptr inbounds float, ptr %v557, i64 %v560
  %v562 = mul i64 %v558, 8
  %v563 = getelementptr inbounds float, ptr %v79, i64 %v562
  %v564 = getelementptr inbounds float, ptr %v561, i64 0
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = getelementptr inbounds float, ptr %v563, i64 0
  store <8 x float> %v565, ptr %v566, align 4
  %v567 = add nsw i64 %v558, 1
  br label %b89
b91:
  %v568 = sdiv i64 %v485, 2
  br label %b92
b92:
  %v569 = phi i64 [ 0, %b91 ], [ %v578, %b93 ]
  %v570 = icmp slt i64 %v569, %v568
  br i1 %v570, label %b93, label %b94
b93:
  %v571 = mul i64 %v569, 2
  %v572 = add i64 %v481, %v571
  %v573 = mul i64 %v569, 768
  %v574 = getelementptr inbounds float, ptr %v451, i64 %v573
  %v575 = mul i64 %v572, 8
  %v576 = add i64 %v575, 0
  %v577 = getelementptr inbounds float, ptr %v465, i64 %v576
  call void @outer_2x8(ptr %v574, ptr %v79, i64 %v480, ptr %v577, i64 8)
  %v578 = add nsw i64 %v569, 1
  br label %b92
b94:
  %v579 = add nsw i64 %v481, 64
  br label %b68
b70:
  %v580 = add nsw i64 %v476, 384
  br label %b65
b67:
  %v581 = icmp sgt i64 %v3, 1
  br i1 %v581, label %b95, label %b96
b95:
  %v582 = getelementptr inbounds i64, ptr %v1, i64 3
  %v583 = atomicrmw add ptr %v582, i64 1 acq_rel
  %v584 = mul i64 %v3, 5
  br label %b97
b97:
  %v585 = load atomic i64, ptr %v582 acquire, align 8
  %v586 = icmp slt i64 %v585, %v584
  br i1 %v586, label %b98, label %b99
b98:
  %v587 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v588 = icmp eq i64 %v2, 0
  br i1 %v588, label %b100, label %b101
b100:
  br label %b102
b102:
  %v589 = phi i64 [ 0, %b100 ], [ %v606, %b107 ]
  %v590 = phi <8 x float> [ splat (float 0x0000000000000000), %b100 ], [ %v605, %b107 ]
  %v591 = icmp slt i64 %v589, %v8
  br i1 %v591, label %b103, label %b104
b103:
  %v592 = add i64 %v589, 128
  %v593 = icmp slt i64 %v592, %v8
  %v594 = select i1 %v593, i64 %v592, i64 %v8
  br label %b105
b105:
  %v595 = phi i64 [ %v589, %b103 ], [ %v604, %b106 ]
  %v596 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v603, %b106 ]
  %v597 = icmp slt i64 %v595, %v594
  br i1 %v597, label %b106, label %b107
b106:
  %v598 = mul i64 %v595, 8
  %v599 = getelementptr inbounds float, ptr %v52, i64 %v598
  %v600 = add i64 0, 0
  %v601 = getelementptr inbounds float, ptr %v599, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = fadd <8 x float> %v596, %v602
  %v604 = add nsw i64 %v595, 1
  br label %b105
b107:
  %v605 = fadd <8 x float> %v590, %v596
  %v606 = add nsw i64 %v589, 128
  br label %b102
b104:
  %v607 = add i64 0, 0
  %v608 = getelementptr inbounds float, ptr %v36, i64 %v607
  store <8 x float> %v590, ptr %v608, align 4
  br label %b101
b101:
  %v609 = icmp sgt i64 %v3, 1
  br i1 %v609, label %b108, label %b109
b108:
  %v610 = getelementptr inbounds i64, ptr %v1, i64 3
  %v611 = atomicrmw add ptr %v610, i64 1 acq_rel
  %v612 = mul i64 %v3, 6
  br label %b110
b110:
  %v613 = load atomic i64, ptr %v610 acquire, align 8
  %v614 = icmp slt i64 %v613, %v612
  br i1 %v614, label %b111, label %b112
b111:
  %v615 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v616 = icmp eq i64 %v2, 0
  br i1 %v616, label %b113, label %b114
b113:
  br label %b115
b115:
  %v617 = phi i64 [ 0, %b113 ], [ %v642, %b120 ]
  %v618 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v641, %b120 ]
  %v619 = icmp slt i64 %v617, %v8
  br i1 %v619, label %b116, label %b117
b116:
  %v620 = add i64 %v617, 128
  %v621 = icmp slt i64 %v620, %v8
  %v622 = select i1 %v621, i64 %v620, i64 %v8
  br label %b118
b118:
  %v623 = phi i64 [ %v617, %b116 ], [ %v640, %b119 ]
  %v624 = phi <8 x float> [ splat (float 0x0000000000000000), %b116 ], [ %v639, %b119 ]
  %v625 = icmp slt i64 %v623, %v622
  br i1 %v625, label %b119, label %b120
b119:
  %v626 = mul i64 %v623, 8
  %v627 = getelementptr inbounds float, ptr %v50, i64 %v626
  %v628 = mul i64 1, %v7
  %v629 = add i64 %v623, %v628
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v24, i64 %v630
  %v632 = add i64 0, 0
  %v633 = getelementptr inbounds float, ptr %v627, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v631, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fmul <8 x float> %v634, %v637
  %v639 = fadd <8 x float> %v624, %v638
  %v640 = add nsw i64 %v623, 1
  br label %b118
b120:
  %v641 = fadd <8 x float> %v618, %v624
  %v642 = add nsw i64 %v617, 128
  br label %b115
b117:
  %v643 = add i64 0, 0
  %v644 = getelementptr inbounds float, ptr %v54, i64 %v643
  store <8 x float> %v618, ptr %v644, align 4
  br label %b114
b114:
  %v645 = icmp sgt i64 %v3, 1
  br i1 %v645, label %b121, label %b122
b121:
  %v646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v647 = atomicrmw add ptr %v646, i64 1 acq_rel
  %v648 = mul i64 %v3, 7
  br label %b123
b123:
  %v649 = load atomic i64, ptr %v646 acquire, align 8
  %v650 = icmp slt i64 %v649, %v648
  br i1 %v650, label %b124, label %b125
b124:
  %v651 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v652 = icmp eq i64 %v2, 0
  br i1 %v652, label %b126, label %b127
b126:
  br label %b128
b128:
  %v653 = phi i64 [ 0, %b126 ], [ %v718, %b133 ]
  %v654 = phi <8 x float> [ splat (float 0x0000000000000000), %b126 ], [ %v717, %b133 ]
  %v655 = icmp slt i64 %v653, %v8
  br i1 %v655, label %b129, label %b130
b129:
  %v656 = add i64 %v653, 128
  %v657 = icmp slt i64 %v656, %v8
  %v658 = select i1 %v657, i64 %v656, i64 %v8
  br label %b131
b131:
  %v659 = phi i64 [ %v653, %b129 ], [ %v716, %b132 ]
  %v660 = phi <8 x float> [ splat (float 0x0000000000000000), %b129 ], [ %v715, %b132 ]
  %v661 = icmp slt i64 %v659, %v658
  br i1 %v661, label %b132, label %b133
b132:
  %v662 = mul i64 %v659, 8
  %v663 = getelementptr inbounds float, ptr %v28, i64 %v662
  %v664 = mul i64 %v659, 8
  %v665 = getelementptr inbounds float, ptr %v22, i64 %v664
  %v666 = mul i64 %v659, 8
  %v667 = getelementptr inbounds float, ptr %v48, i64 %v666
  %v668 = add i64 0, 0
  %v669 = getelementptr inbounds float, ptr %v663, i64 %v668
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = add i64 0, 0
  %v672 = getelementptr inbounds float, ptr %v14, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = add i64 0, 0
  %v675 = getelementptr inbounds float, ptr %v665, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = fmul <8 x float> %v673, %v676
  %v678 = add i64 0, 0
  %v679 = getelementptr inbounds float, ptr %v667, i64 %v678
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = fadd <8 x float> %v677, %v680
  %v682 = add i64 0, 0
  %v683 = getelementptr inbounds float, ptr %v18, i64 %v682
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = fadd <8 x float> %v681, %v684
  %v686 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v685)
  %v687 = fcmp ogt <8 x float> %v686, splat (float 0x4023000000000000)
  %v688 = select <8 x i1> %v687, <8 x float> splat (float 0x4023000000000000), <8 x float> %v686
  %v689 = fadd <8 x float> %v688, %v688
  %v690 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v689, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v691 = fsub <8 x float> %v690, splat (float 0x4168000000000000)
  %v692 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v689)
  %v693 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v691, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v692)
  %v694 = bitcast <8 x float> %v690 to <8 x i32>
  %v695 = fmul <8 x float> %v693, %v693
  %v696 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v693, <8 x float> splat (float 0x3F81227F40000000))
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v696, <8 x float> %v693, <8 x float> splat (float 0x3FA5556740000000))
  %v698 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v697, <8 x float> %v693, <8 x float> splat (float 0x3FC5554B00000000))
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> %v693, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v695, <8 x float> %v699, <8 x float> %v693)
  %v701 = shl <8 x i32> %v694, splat (i32 23)
  %v702 = add <8 x i32> %v701, splat (i32 1065353216)
  %v703 = bitcast <8 x i32> %v702 to <8 x float>
  %v704 = fsub <8 x float> %v703, splat (float 0x3FF0000000000000)
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v700, <8 x float> %v704)
  %v706 = fadd <8 x float> %v705, splat (float 0x4000000000000000)
  %v707 = fdiv <8 x float> %v705, %v706
  %v708 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v707, <8 x float> %v685)
  %v709 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v710 = shufflevector <8 x float> %v709, <8 x float> poison, <8 x i32> zeroinitializer
  %v711 = fmul <8 x float> %v710, %v676
  %v712 = fadd <8 x float> %v708, %v711
  %v713 = fmul <8 x float> %v670, %v712
  %v714 = fneg <8 x float> %v713
  %v715 = fadd <8 x float> %v660, %v714
  %v716 = add nsw i64 %v659, 1
  br label %b131
b133:
  %v717 = fadd <8 x float> %v654, %v660
  %v718 = add nsw i64 %v653, 128
  br label %b128
b130:
  %v719 = add i64 0, 0
  %v720 = getelementptr inbounds float, ptr %v56, i64 %v719
  store <8 x float> %v654, ptr %v720, align 4
  br label %b127
b127:
  %v721 = icmp sgt i64 %v3, 1
  br i1 %v721, label %b134, label %b135
b134:
  %v722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v723 = atomicrmw add ptr %v722, i64 1 acq_rel
  %v724 = mul i64 %v3, 8
  br label %b136
b136:
  %v725 = load atomic i64, ptr %v722 acquire, align 8
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b137, label %b138
b137:
  %v727 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v728 = icmp eq i64 %v2, 0
  br i1 %v728, label %b139, label %b140
b139:
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v54, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = add i64 0, 0
  %v733 = getelementptr inbounds float, ptr %v56, i64 %v732
  %v734 = load <8 x float>, ptr %v733, align 4
  %v735 = fadd <8 x float> %v731, %v734
  %v736 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v737 = shufflevector <8 x float> %v736, <8 x float> poison, <8 x i32> zeroinitializer
  %v738 = fmul <8 x float> %v735, %v737
  %v739 = add i64 0, 0
  %v740 = getelementptr inbounds float, ptr %v42, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = fmul <8 x float> %v738, %v741
  %v743 = add i64 0, 0
  %v744 = getelementptr inbounds float, ptr %v46, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fmul <8 x float> %v742, %v745
  %v747 = add i64 0, 0
  %v748 = getelementptr inbounds float, ptr %v38, i64 %v747
  store <8 x float> %v746, ptr %v748, align 4
  br label %b140
b140:
  %v749 = icmp sgt i64 %v3, 1
  br i1 %v749, label %b141, label %b142
b141:
  %v750 = getelementptr inbounds i64, ptr %v1, i64 3
  %v751 = atomicrmw add ptr %v750, i64 1 acq_rel
  %v752 = mul i64 %v3, 9
  br label %b143
b143:
  %v753 = load atomic i64, ptr %v750 acquire, align 8
  %v754 = icmp slt i64 %v753, %v752
  br i1 %v754, label %b144, label %b145
b144:
  %v755 = call i32 @sched_yield()
  br label %b143
b145:
  br label %b142
b142:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
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
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
