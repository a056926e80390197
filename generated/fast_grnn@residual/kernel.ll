; generated from specs/fast_grnn.yaml by `make generated`: do not edit
; fast_grnn@residual I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v520 = alloca float, i64 64, align 4
  %v604 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 29
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 0
  %v79 = add i64 %v78, 128
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds i64, ptr %v1, i64 4
  %v82 = load i64, ptr %v81, align 8
  %v83 = icmp eq i64 %v82, 0
  br i1 %v83, label %b0, label %b1
b0:
  %v84 = icmp eq i64 %v2, 0
  br i1 %v84, label %b2, label %b3
b2:
  %v85 = add i64 0, 0
  %v86 = getelementptr inbounds float, ptr %v40, i64 %v85
  %v87 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v88, ptr %v86, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v89 = icmp sgt i64 %v3, 1
  br i1 %v89, label %b4, label %b5
b4:
  %v90 = getelementptr inbounds i64, ptr %v1, i64 3
  %v91 = atomicrmw add ptr %v90, i64 1 acq_rel
  %v92 = load i64, ptr %v75, align 8
  %v93 = add i64 %v92, 1
  store i64 %v93, ptr %v75, align 8
  %v94 = mul i64 %v3, %v93
  br label %b6
b6:
  %v95 = load atomic i64, ptr %v90 acquire, align 8
  %v96 = icmp slt i64 %v95, %v94
  br i1 %v96, label %b7, label %b8
b7:
  %v97 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 4
  %v99 = load i64, ptr %v98, align 8
  %v100 = icmp eq i64 %v99, 0
  br i1 %v100, label %b9, label %b10
b9:
  %v101 = icmp eq i64 %v2, 0
  br i1 %v101, label %b11, label %b12
b11:
  %v102 = getelementptr inbounds float, ptr %v10, i64 0
  %v103 = load float, ptr %v102, align 4
  %v104 = call float @llvm.fabs.f32(float %v103)
  %v105 = fneg float %v104
  %v106 = fcmp olt float %v105, 0xC05A400000000000
  %v107 = select i1 %v106, float 0xC05A400000000000, float %v105
  %v108 = call float @llvm.fmuladd.f32(float %v107, float 0x3FF7154760000000, float 0x4168000000000000)
  %v109 = fsub float %v108, 0x4168000000000000
  %v110 = call float @llvm.fmuladd.f32(float %v109, float 0xBFE62E4000000000, float %v107)
  %v111 = call float @llvm.fmuladd.f32(float %v109, float 0xBEB7F7D1C0000000, float %v110)
  %v112 = bitcast float %v108 to i32
  %v113 = fmul float %v111, %v111
  %v114 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v111, float 0x3F81227F40000000)
  %v115 = call float @llvm.fmuladd.f32(float %v114, float %v111, float 0x3FA5556740000000)
  %v116 = call float @llvm.fmuladd.f32(float %v115, float %v111, float 0x3FC5554B00000000)
  %v117 = call float @llvm.fmuladd.f32(float %v116, float %v111, float 0x3FDFFFFFE0000000)
  %v118 = call float @llvm.fmuladd.f32(float %v113, float %v117, float %v111)
  %v119 = sub i32 %v112, 1262485250
  %v120 = lshr i32 %v119, 1
  %v121 = sub i32 %v119, %v120
  %v122 = shl i32 %v120, 23
  %v123 = bitcast i32 %v122 to float
  %v124 = shl i32 %v121, 23
  %v125 = bitcast i32 %v124 to float
  %v126 = fadd float %v118, 0x3FF0000000000000
  %v127 = fmul float %v126, %v123
  %v128 = fmul float %v127, %v125
  %v129 = fcmp olt float %v103, 0x0000000000000000
  %v130 = select i1 %v129, float %v128, float 0x3FF0000000000000
  %v131 = fadd float %v128, 0x3FF0000000000000
  %v132 = fdiv float %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v12, i64 0
  %v134 = load float, ptr %v133, align 4
  %v135 = call float @llvm.fabs.f32(float %v134)
  %v136 = fneg float %v135
  %v137 = fcmp olt float %v136, 0xC05A400000000000
  %v138 = select i1 %v137, float 0xC05A400000000000, float %v136
  %v139 = call float @llvm.fmuladd.f32(float %v138, float 0x3FF7154760000000, float 0x4168000000000000)
  %v140 = fsub float %v139, 0x4168000000000000
  %v141 = call float @llvm.fmuladd.f32(float %v140, float 0xBFE62E4000000000, float %v138)
  %v142 = call float @llvm.fmuladd.f32(float %v140, float 0xBEB7F7D1C0000000, float %v141)
  %v143 = bitcast float %v139 to i32
  %v144 = fmul float %v142, %v142
  %v145 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v142, float 0x3F81227F40000000)
  %v146 = call float @llvm.fmuladd.f32(float %v145, float %v142, float 0x3FA5556740000000)
  %v147 = call float @llvm.fmuladd.f32(float %v146, float %v142, float 0x3FC5554B00000000)
  %v148 = call float @llvm.fmuladd.f32(float %v147, float %v142, float 0x3FDFFFFFE0000000)
  %v149 = call float @llvm.fmuladd.f32(float %v144, float %v148, float %v142)
  %v150 = sub i32 %v143, 1262485250
  %v151 = lshr i32 %v150, 1
  %v152 = sub i32 %v150, %v151
  %v153 = shl i32 %v151, 23
  %v154 = bitcast i32 %v153 to float
  %v155 = shl i32 %v152, 23
  %v156 = bitcast i32 %v155 to float
  %v157 = fadd float %v149, 0x3FF0000000000000
  %v158 = fmul float %v157, %v154
  %v159 = fmul float %v158, %v156
  %v160 = fcmp olt float %v134, 0x0000000000000000
  %v161 = select i1 %v160, float %v159, float 0x3FF0000000000000
  %v162 = fadd float %v159, 0x3FF0000000000000
  %v163 = fdiv float %v161, %v162
  %v164 = fsub float 0x3FF0000000000000, %v163
  %v165 = fsub float 0x3FF0000000000000, %v132
  %v166 = add i64 0, 0
  %v167 = getelementptr inbounds float, ptr %v42, i64 %v166
  store float %v132, ptr %v167, align 4
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v44, i64 %v168
  store float %v163, ptr %v169, align 4
  %v170 = add i64 0, 0
  %v171 = getelementptr inbounds float, ptr %v46, i64 %v170
  store float %v164, ptr %v171, align 4
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v48, i64 %v172
  store float %v165, ptr %v173, align 4
  br label %b12
b12:
  br label %b10
b10:
  %v174 = icmp sgt i64 %v3, 1
  br i1 %v174, label %b13, label %b14
b13:
  %v175 = getelementptr inbounds i64, ptr %v1, i64 3
  %v176 = atomicrmw add ptr %v175, i64 1 acq_rel
  %v177 = load i64, ptr %v75, align 8
  %v178 = add i64 %v177, 1
  store i64 %v178, ptr %v75, align 8
  %v179 = mul i64 %v3, %v178
  br label %b15
b15:
  %v180 = load atomic i64, ptr %v175 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b16, label %b17
b16:
  %v182 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 4
  %v184 = load i64, ptr %v183, align 8
  %v185 = icmp eq i64 %v184, 0
  br i1 %v185, label %b18, label %b19
b18:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 32
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b20, label %b21
b20:
  %v189 = add i64 %v7, 0
  %v190 = sdiv i64 %v189, 1
  %v191 = add i64 %v2, 1
  %v192 = mul i64 %v190, %v2
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  %v197 = mul i64 %v190, %v191
  %v198 = sdiv i64 %v197, %v3
  %v199 = mul i64 %v198, 1
  %v200 = icmp slt i64 %v199, %v7
  %v201 = select i1 %v200, i64 %v199, i64 %v7
  br label %b22
b22:
  %v202 = phi i64 [ %v196, %b20 ], [ %v213, %b23 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b23, label %b24
b23:
  %v204 = and i64 0, %v66
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v202
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v24, i64 %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v208, i64 %v209
  %v211 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v212 = shufflevector <8 x float> %v211, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = add nsw i64 %v202, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v214 = icmp sgt i64 %v3, 1
  br i1 %v214, label %b25, label %b26
b25:
  %v215 = getelementptr inbounds i64, ptr %v1, i64 3
  %v216 = atomicrmw add ptr %v215, i64 1 acq_rel
  %v217 = load i64, ptr %v75, align 8
  %v218 = add i64 %v217, 1
  store i64 %v218, ptr %v75, align 8
  %v219 = mul i64 %v3, %v218
  br label %b27
b27:
  %v220 = load atomic i64, ptr %v215 acquire, align 8
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b28, label %b29
b28:
  %v222 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v223 = getelementptr inbounds float, ptr %v77, i64 0
  %v224 = getelementptr inbounds i64, ptr %v1, i64 4
  %v225 = load i64, ptr %v224, align 8
  %v226 = icmp eq i64 %v225, 0
  br i1 %v226, label %b30, label %b31
b30:
  %v227 = add i64 1, 0
  %v228 = sdiv i64 %v227, 1
  %v229 = add i64 %v2, 1
  %v230 = mul i64 %v228, %v2
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  %v235 = mul i64 %v228, %v229
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, 1
  %v239 = select i1 %v238, i64 %v237, i64 1
  %v240 = icmp slt i64 %v239, 1
  %v241 = select i1 %v240, i64 %v239, i64 1
  br label %b32
b32:
  %v242 = phi i64 [ %v234, %b30 ], [ %v357, %b44 ]
  %v243 = icmp slt i64 %v242, %v241
  br i1 %v243, label %b33, label %b34
b33:
  %v244 = mul i64 %v242, 64
  %v245 = mul i64 %v242, 8
  %v246 = add i64 %v244, 0
  %v247 = add i64 %v245, 0
  %v248 = getelementptr inbounds float, ptr %v223, i64 %v246
  %v249 = sub i64 8, %v247
  %v250 = icmp slt i64 %v249, 0
  %v251 = select i1 %v250, i64 0, i64 %v249
  %v252 = icmp ult i64 %v251, 8
  %v253 = select i1 %v252, i64 %v251, i64 8
  %v254 = trunc i64 %v253 to i32
  %v255 = insertelement <8 x i32> poison, i32 %v254, i64 0
  %v256 = shufflevector <8 x i32> %v255, <8 x i32> poison, <8 x i32> zeroinitializer
  %v257 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v256
  %v258 = mul i64 %v247, 8
  %v259 = add i64 0, %v258
  %v260 = getelementptr inbounds float, ptr %v16, i64 %v259
  %v261 = icmp sge i64 %v251, 8
  br i1 %v261, label %b35, label %b36
b35:
  br label %b37
b37:
  %v262 = phi i64 [ 0, %b35 ], [ %v336, %b38 ]
  %v263 = icmp slt i64 %v262, 8
  br i1 %v263, label %b38, label %b39
b38:
  %v264 = add i64 %v262, 0
  %v265 = getelementptr inbounds float, ptr %v260, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 %v262, 8
  %v268 = getelementptr inbounds float, ptr %v260, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 %v262, 16
  %v271 = getelementptr inbounds float, ptr %v260, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 %v262, 24
  %v274 = getelementptr inbounds float, ptr %v260, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 %v262, 32
  %v277 = getelementptr inbounds float, ptr %v260, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = add i64 %v262, 40
  %v280 = getelementptr inbounds float, ptr %v260, i64 %v279
  %v281 = load <8 x float>, ptr %v280, align 4
  %v282 = add i64 %v262, 48
  %v283 = getelementptr inbounds float, ptr %v260, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = add i64 %v262, 56
  %v286 = getelementptr inbounds float, ptr %v260, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = shufflevector <8 x float> %v266, <8 x float> %v278, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v289 = shufflevector <8 x float> %v266, <8 x float> %v278, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v290 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v291 = shufflevector <8 x float> %v269, <8 x float> %v281, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v292 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v293 = shufflevector <8 x float> %v272, <8 x float> %v284, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v294 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v295 = shufflevector <8 x float> %v275, <8 x float> %v287, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v296 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v297 = shufflevector <8 x float> %v288, <8 x float> %v292, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v299 = shufflevector <8 x float> %v290, <8 x float> %v294, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v301 = shufflevector <8 x float> %v289, <8 x float> %v293, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v303 = shufflevector <8 x float> %v291, <8 x float> %v295, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v306 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v307 = shufflevector <8 x float> %v297, <8 x float> %v299, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v308 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v309 = shufflevector <8 x float> %v300, <8 x float> %v302, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v310 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v311 = shufflevector <8 x float> %v301, <8 x float> %v303, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v312 = add i64 %v262, 0
  %v313 = mul i64 %v312, 8
  %v314 = getelementptr inbounds float, ptr %v248, i64 %v313
  store <8 x float> %v304, ptr %v314, align 4
  %v315 = add i64 %v262, 1
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v248, i64 %v316
  store <8 x float> %v305, ptr %v317, align 4
  %v318 = add i64 %v262, 2
  %v319 = mul i64 %v318, 8
  %v320 = getelementptr inbounds float, ptr %v248, i64 %v319
  store <8 x float> %v306, ptr %v320, align 4
  %v321 = add i64 %v262, 3
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v248, i64 %v322
  store <8 x float> %v307, ptr %v323, align 4
  %v324 = add i64 %v262, 4
  %v325 = mul i64 %v324, 8
  %v326 = getelementptr inbounds float, ptr %v248, i64 %v325
  store <8 x float> %v308, ptr %v326, align 4
  %v327 = add i64 %v262, 5
  %v328 = mul i64 %v327, 8
  %v329 = getelementptr inbounds float, ptr %v248, i64 %v328
  store <8 x float> %v309, ptr %v329, align 4
  %v330 = add i64 %v262, 6
  %v331 = mul i64 %v330, 8
  %v332 = getelementptr inbounds float, ptr %v248, i64 %v331
  store <8 x float> %v310, ptr %v332, align 4
  %v333 = add i64 %v262, 7
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v248, i64 %v334
  store <8 x float> %v311, ptr %v335, align 4
  %v336 = add nsw i64 %v262, 8
  br label %b37
b39:
  br label %b40
b40:
  %v337 = phi i64 [ 8, %b39 ], [ %v345, %b41 ]
  %v338 = icmp slt i64 %v337, 8
  br i1 %v338, label %b41, label %b42
b41:
  %v339 = mul i64 %v337, 1
  %v340 = getelementptr inbounds float, ptr %v260, i64 %v339
  %v341 = getelementptr float, ptr %v340, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v342 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v341, <8 x i1> %v257, <8 x float> zeroinitializer)
  %v343 = mul i64 %v337, 8
  %v344 = getelementptr inbounds float, ptr %v248, i64 %v343
  store <8 x float> %v342, ptr %v344, align 4
  %v345 = add nsw i64 %v337, 1
  br label %b40
b42:
  br label %b36
b36:
  %v346 = icmp slt i64 %v251, 8
  br i1 %v346, label %b43, label %b44
b43:
  br label %b45
b45:
  %v347 = phi i64 [ 0, %b43 ], [ %v355, %b46 ]
  %v348 = icmp slt i64 %v347, 8
  br i1 %v348, label %b46, label %b47
b46:
  %v349 = mul i64 %v347, 1
  %v350 = getelementptr inbounds float, ptr %v260, i64 %v349
  %v351 = getelementptr float, ptr %v350, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v352 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v351, <8 x i1> %v257, <8 x float> zeroinitializer)
  %v353 = mul i64 %v347, 8
  %v354 = getelementptr inbounds float, ptr %v248, i64 %v353
  store <8 x float> %v352, ptr %v354, align 4
  %v355 = add nsw i64 %v347, 1
  br label %b45
b47:
  br label %b44
b44:
  %v356 = add i64 %v244, 64
  %v357 = add nsw i64 %v242, 1
  br label %b32
b34:
  br label %b31
b31:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b48, label %b49
b48:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v75, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v75, align 8
  %v363 = mul i64 %v3, %v362
  br label %b50
b50:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b51, label %b52
b51:
  %v366 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v367 = getelementptr inbounds float, ptr %v77, i64 64
  %v368 = getelementptr inbounds i64, ptr %v1, i64 4
  %v369 = load i64, ptr %v368, align 8
  %v370 = icmp eq i64 %v369, 0
  br i1 %v370, label %b53, label %b54
b53:
  %v371 = add i64 1, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, 1
  %v378 = select i1 %v377, i64 %v376, i64 1
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, 1
  %v383 = select i1 %v382, i64 %v381, i64 1
  %v384 = icmp slt i64 %v383, 1
  %v385 = select i1 %v384, i64 %v383, i64 1
  br label %b55
b55:
  %v386 = phi i64 [ %v378, %b53 ], [ %v501, %b67 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b56, label %b57
b56:
  %v388 = mul i64 %v386, 64
  %v389 = mul i64 %v386, 8
  %v390 = add i64 %v388, 0
  %v391 = add i64 %v389, 0
  %v392 = getelementptr inbounds float, ptr %v367, i64 %v390
  %v393 = sub i64 8, %v391
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = icmp ult i64 %v395, 8
  %v397 = select i1 %v396, i64 %v395, i64 8
  %v398 = trunc i64 %v397 to i32
  %v399 = insertelement <8 x i32> poison, i32 %v398, i64 0
  %v400 = shufflevector <8 x i32> %v399, <8 x i32> poison, <8 x i32> zeroinitializer
  %v401 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v400
  %v402 = mul i64 %v391, 8
  %v403 = add i64 0, %v402
  %v404 = getelementptr inbounds float, ptr %v18, i64 %v403
  %v405 = icmp sge i64 %v395, 8
  br i1 %v405, label %b58, label %b59
b58:
  br label %b60
b60:
  %v406 = phi i64 [ 0, %b58 ], [ %v480, %b61 ]
  %v407 = icmp slt i64 %v406, 8
  br i1 %v407, label %b61, label %b62
b61:
  %v408 = add i64 %v406, 0
  %v409 = getelementptr inbounds float, ptr %v404, i64 %v408
  %v410 = load <8 x float>, ptr %v409, align 4
  %v411 = add i64 %v406, 8
  %v412 = getelementptr inbounds float, ptr %v404, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = add i64 %v406, 16
  %v415 = getelementptr inbounds float, ptr %v404, i64 %v414
  %v416 = load <8 x float>, ptr %v415, align 4
  %v417 = add i64 %v406, 24
  %v418 = getelementptr inbounds float, ptr %v404, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = add i64 %v406, 32
  %v421 = getelementptr inbounds float, ptr %v404, i64 %v420
  %v422 = load <8 x float>, ptr %v421, align 4
  %v423 = add i64 %v406, 40
  %v424 = getelementptr inbounds float, ptr %v404, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 %v406, 48
  %v427 = getelementptr inbounds float, ptr %v404, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = add i64 %v406, 56
  %v430 = getelementptr inbounds float, ptr %v404, i64 %v429
  %v431 = load <8 x float>, ptr %v430, align 4
  %v432 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v433 = shufflevector <8 x float> %v410, <8 x float> %v422, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v434 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v435 = shufflevector <8 x float> %v413, <8 x float> %v425, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v436 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v437 = shufflevector <8 x float> %v416, <8 x float> %v428, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v438 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v439 = shufflevector <8 x float> %v419, <8 x float> %v431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v440 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v441 = shufflevector <8 x float> %v432, <8 x float> %v436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v443 = shufflevector <8 x float> %v434, <8 x float> %v438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v445 = shufflevector <8 x float> %v433, <8 x float> %v437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v447 = shufflevector <8 x float> %v435, <8 x float> %v439, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v449 = shufflevector <8 x float> %v440, <8 x float> %v442, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v450 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v451 = shufflevector <8 x float> %v441, <8 x float> %v443, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v452 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v453 = shufflevector <8 x float> %v444, <8 x float> %v446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v454 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v455 = shufflevector <8 x float> %v445, <8 x float> %v447, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v456 = add i64 %v406, 0
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v392, i64 %v457
  store <8 x float> %v448, ptr %v458, align 4
  %v459 = add i64 %v406, 1
  %v460 = mul i64 %v459, 8
  %v461 = getelementptr inbounds float, ptr %v392, i64 %v460
  store <8 x float> %v449, ptr %v461, align 4
  %v462 = add i64 %v406, 2
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v392, i64 %v463
  store <8 x float> %v450, ptr %v464, align 4
  %v465 = add i64 %v406, 3
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v392, i64 %v466
  store <8 x float> %v451, ptr %v467, align 4
  %v468 = add i64 %v406, 4
  %v469 = mul i64 %v468, 8
  %v470 = getelementptr inbounds float, ptr %v392, i64 %v469
  store <8 x float> %v452, ptr %v470, align 4
  %v471 = add i64 %v406, 5
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v392, i64 %v472
  store <8 x float> %v453, ptr %v473, align 4
  %v474 = add i64 %v406, 6
  %v475 = mul i64 %v474, 8
  %v476 = getelementptr inbounds float, ptr %v392, i64 %v475
  store <8 x float> %v454, ptr %v476, align 4
  %v477 = add i64 %v406, 7
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v392, i64 %v478
  store <8 x float> %v455, ptr %v479, align 4
  %v480 = add nsw i64 %v406, 8
  br label %b60
b62:
  br label %b63
b63:
  %v481 = phi i64 [ 8, %b62 ], [ %v489, %b64 ]
  %v482 = icmp slt i64 %v481, 8
  br i1 %v482, label %b64, label %b65
b64:
  %v483 = mul i64 %v481, 1
  %v484 = getelementptr inbounds float, ptr %v404, i64 %v483
  %v485 = getelementptr float, ptr %v484, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v486 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v485, <8 x i1> %v401, <8 x float> zeroinitializer)
  %v487 = mul i64 %v481, 8
  %v488 = getelementptr inbounds float, ptr %v392, i64 %v487
  store <8 x float> %v486, ptr %v488, align 4
  %v489 = add nsw i64 %v481, 1
  br label %b63
b65:
  br label %b59
b59:
  %v490 = icmp slt i64 %v395, 8
  br i1 %v490, label %b66, label %b67
b66:
  br label %b68
b68:
  %v491 = phi i64 [ 0, %b66 ], [ %v499, %b69 ]
  %v492 = icmp slt i64 %v491, 8
  br i1 %v492, label %b69, label %b70
b69:
  %v493 = mul i64 %v491, 1
  %v494 = getelementptr inbounds float, ptr %v404, i64 %v493
  %v495 = getelementptr float, ptr %v494, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v496 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v495, <8 x i1> %v401, <8 x float> zeroinitializer)
  %v497 = mul i64 %v491, 8
  %v498 = getelementptr inbounds float, ptr %v392, i64 %v497
  store <8 x float> %v496, ptr %v498, align 4
  %v499 = add nsw i64 %v491, 1
  br label %b68
b70:
  br label %b67
b67:
  %v500 = add i64 %v388, 64
  %v501 = add nsw i64 %v386, 1
  br label %b55
b57:
  br label %b54
b54:
  %v502 = icmp sgt i64 %v3, 1
  br i1 %v502, label %b71, label %b72
b71:
  %v503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v504 = atomicrmw add ptr %v503, i64 1 acq_rel
  %v505 = load i64, ptr %v75, align 8
  %v506 = add i64 %v505, 1
  store i64 %v506, ptr %v75, align 8
  %v507 = mul i64 %v3, %v506
  br label %b73
b73:
  %v508 = load atomic i64, ptr %v503 acquire, align 8
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b74, label %b75
b74:
  %v510 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 5
  %v512 = load i64, ptr %v511, align 8
  br label %b76
b76:
  %v513 = phi i64 [ 0, %b72 ], [ %v755, %b122 ]
  %v514 = icmp slt i64 %v513, %v5
  br i1 %v514, label %b77, label %b78
b77:
  %v515 = add i64 %v513, %v512
  %v516 = icmp slt i64 %v515, %v5
  %v517 = select i1 %v516, i64 %v515, i64 %v5
  %v518 = sub i64 %v517, %v513
  %v519 = mul i64 %v518, %v7
  %v521 = add i64 %v519, 0
  %v522 = sdiv i64 %v521, 1
  %v523 = add i64 %v2, 1
  %v524 = mul i64 %v522, %v2
  %v525 = sdiv i64 %v524, %v3
  %v526 = mul i64 %v525, 1
  %v527 = icmp slt i64 %v526, %v519
  %v528 = select i1 %v527, i64 %v526, i64 %v519
  %v529 = mul i64 %v522, %v523
  %v530 = sdiv i64 %v529, %v3
  %v531 = mul i64 %v530, 1
  %v532 = icmp slt i64 %v531, %v519
  %v533 = select i1 %v532, i64 %v531, i64 %v519
  %v534 = mul i64 %v513, %v7
  %v535 = add i64 %v528, %v534
  %v536 = add i64 %v533, %v534
  br label %b79
b79:
  %v537 = phi i64 [ %v535, %b77 ], [ %v592, %b84 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b80, label %b81
b80:
  %v539 = add i64 %v537, 96
  %v540 = icmp slt i64 %v539, %v536
  %v541 = select i1 %v540, i64 %v539, i64 %v536
  br label %b82
b82:
  %v542 = phi i64 [ 0, %b80 ], [ %v591, %b87 ]
  %v543 = icmp slt i64 %v542, 1
  br i1 %v543, label %b83, label %b84
b83:
  %v544 = sub i64 %v541, %v537
  %v545 = sub i64 8, 1
  %v546 = add i64 %v544, %v545
  %v547 = sdiv i64 %v546, 8
  br label %b85
b85:
  %v548 = phi i64 [ 0, %b83 ], [ %v590, %b92 ]
  %v549 = icmp slt i64 %v548, %v547
  br i1 %v549, label %b86, label %b87
b86:
  %v550 = mul i64 %v544, %v548
  %v551 = sdiv i64 %v550, %v547
  %v552 = add i64 %v537, %v551
  %v553 = add i64 %v548, 1
  %v554 = mul i64 %v544, %v553
  %v555 = sdiv i64 %v554, %v547
  %v556 = add i64 %v537, %v555
  %v557 = mul i64 %v542, 64
  %v558 = getelementptr inbounds float, ptr %v223, i64 %v557
  %v559 = sub i64 %v556, %v552
  %v560 = mul i64 %v552, 8
  %v561 = getelementptr inbounds float, ptr %v14, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 0
  %v563 = sub i64 %v559, 1
  %v564 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v563
  %v565 = load ptr, ptr %v564, align 4
  %v566 = icmp sgt i64 %v559, 0
  br i1 %v566, label %b88, label %b89
b88:
  call void %v565(ptr %v562, i64 8, ptr %v558, i64 8, ptr %v520)
  br label %b89
b89:
  %v567 = add i64 %v557, 64
  br label %b90
b90:
  %v568 = phi i64 [ %v552, %b89 ], [ %v589, %b95 ]
  %v569 = icmp slt i64 %v568, %v556
  br i1 %v569, label %b91, label %b92
b91:
  %v570 = sub i64 %v568, %v552
  %v571 = mul i64 %v570, 8
  %v572 = getelementptr inbounds float, ptr %v520, i64 %v571
  %v573 = mul i64 %v513, %v7
  %v574 = sub i64 %v568, %v573
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v50, i64 %v575
  br label %b93
b93:
  %v577 = phi i64 [ 0, %b91 ], [ %v588, %b94 ]
  %v578 = icmp slt i64 %v577, 1
  br i1 %v578, label %b94, label %b95
b94:
  %v579 = mul i64 %v542, 1
  %v580 = add i64 %v579, %v577
  %v581 = mul i64 %v580, 8
  %v582 = add i64 0, %v577
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v572, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 0, %v581
  %v587 = getelementptr inbounds float, ptr %v576, i64 %v586
  store <8 x float> %v585, ptr %v587, align 4
  %v588 = add nsw i64 %v577, 1
  br label %b93
b95:
  %v589 = add nsw i64 %v568, 1
  br label %b90
b92:
  %v590 = add nsw i64 %v548, 1
  br label %b85
b87:
  %v591 = add nsw i64 %v542, 1
  br label %b82
b84:
  %v592 = add nsw i64 %v537, 96
  br label %b79
b81:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b96, label %b97
b96:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = load i64, ptr %v75, align 8
  %v597 = add i64 %v596, 1
  store i64 %v597, ptr %v75, align 8
  %v598 = mul i64 %v3, %v597
  br label %b98
b98:
  %v599 = load atomic i64, ptr %v594 acquire, align 8
  %v600 = icmp slt i64 %v599, %v598
  br i1 %v600, label %b99, label %b100
b99:
  %v601 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v602 = phi i64 [ %v513, %b97 ], [ %v745, %b106 ]
  %v603 = icmp slt i64 %v602, %v517
  br i1 %v603, label %b102, label %b103
b102:
  %v605 = add i64 %v7, 0
  %v606 = sdiv i64 %v605, 1
  %v607 = add i64 %v2, 1
  %v608 = mul i64 %v606, %v2
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, %v7
  %v612 = select i1 %v611, i64 %v610, i64 %v7
  %v613 = mul i64 %v606, %v607
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, %v7
  %v617 = select i1 %v616, i64 %v615, i64 %v7
  br label %b104
b104:
  %v618 = phi i64 [ %v612, %b102 ], [ %v744, %b109 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b105, label %b106
b105:
  %v620 = add i64 %v618, 96
  %v621 = icmp slt i64 %v620, %v617
  %v622 = select i1 %v621, i64 %v620, i64 %v617
  br label %b107
b107:
  %v623 = phi i64 [ 0, %b105 ], [ %v743, %b112 ]
  %v624 = icmp slt i64 %v623, 1
  br i1 %v624, label %b108, label %b109
b108:
  %v625 = sub i64 %v622, %v618
  %v626 = sub i64 8, 1
  %v627 = add i64 %v625, %v626
  %v628 = sdiv i64 %v627, 8
  br label %b110
b110:
  %v629 = phi i64 [ 0, %b108 ], [ %v742, %b117 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b111, label %b112
b111:
  %v631 = mul i64 %v625, %v629
  %v632 = sdiv i64 %v631, %v628
  %v633 = add i64 %v618, %v632
  %v634 = add i64 %v629, 1
  %v635 = mul i64 %v625, %v634
  %v636 = sdiv i64 %v635, %v628
  %v637 = add i64 %v618, %v636
  %v638 = mul i64 %v623, 64
  %v639 = getelementptr inbounds float, ptr %v367, i64 %v638
  %v640 = sub i64 %v637, %v633
  %v641 = add i64 %v602, 0
  %v642 = and i64 %v641, %v66
  %v643 = mul i64 %v642, %v7
  %v644 = add i64 %v643, %v633
  %v645 = mul i64 %v644, 8
  %v646 = getelementptr inbounds float, ptr %v24, i64 %v645
  %v647 = getelementptr inbounds float, ptr %v646, i64 0
  %v648 = sub i64 %v640, 1
  %v649 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v648
  %v650 = load ptr, ptr %v649, align 4
  %v651 = icmp sgt i64 %v640, 0
  br i1 %v651, label %b113, label %b114
b113:
  call void %v650(ptr %v647, i64 8, ptr %v639, i64 8, ptr %v604)
  br label %b114
b114:
  %v652 = add i64 %v638, 64
  br label %b115
b115:
  %v653 = phi i64 [ %v633, %b114 ], [ %v741, %b120 ]
  %v654 = icmp slt i64 %v653, %v637
  br i1 %v654, label %b116, label %b117
b116:
  %v655 = sub i64 %v653, %v633
  %v656 = mul i64 %v655, 8
  %v657 = getelementptr inbounds float, ptr %v604, i64 %v656
  %v658 = add i64 %v602, 0
  %v659 = sub i64 %v658, %v513
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v653
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v50, i64 %v662
  %v664 = getelementptr inbounds float, ptr %v42, i64 0
  %v665 = load float, ptr %v664, align 4
  %v666 = getelementptr inbounds float, ptr %v44, i64 0
  %v667 = load float, ptr %v666, align 4
  %v668 = add i64 %v602, 0
  %v669 = and i64 %v668, %v66
  %v670 = mul i64 %v669, %v7
  %v671 = add i64 %v670, %v653
  %v672 = mul i64 %v671, 8
  %v673 = getelementptr inbounds float, ptr %v24, i64 %v672
  %v674 = add i64 %v602, 0
  %v675 = and i64 %v674, %v70
  %v676 = mul i64 %v675, %v7
  %v677 = add i64 %v676, %v653
  %v678 = mul i64 %v677, 8
  %v679 = getelementptr inbounds float, ptr %v52, i64 %v678
  %v680 = add i64 %v602, 1
  %v681 = and i64 %v680, %v66
  %v682 = mul i64 %v681, %v7
  %v683 = add i64 %v682, %v653
  %v684 = mul i64 %v683, 8
  %v685 = getelementptr inbounds float, ptr %v24, i64 %v684
  br label %b118
b118:
  %v686 = phi i64 [ 0, %b116 ], [ %v740, %b119 ]
  %v687 = icmp slt i64 %v686, 1
  br i1 %v687, label %b119, label %b120
b119:
  %v688 = mul i64 %v623, 1
  %v689 = add i64 %v688, %v686
  %v690 = mul i64 %v689, 8
  %v691 = add i64 0, %v686
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v657, i64 %v692
  %v694 = load <8 x float>, ptr %v693, align 4
  %v695 = add i64 0, %v690
  %v696 = getelementptr inbounds float, ptr %v20, i64 %v695
  %v697 = load <8 x float>, ptr %v696, align 4
  %v698 = add i64 0, %v690
  %v699 = getelementptr inbounds float, ptr %v663, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = fadd <8 x float> %v700, %v694
  %v702 = fadd <8 x float> %v697, %v701
  %v703 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v702)
  %v704 = fcmp ogt <8 x float> %v703, splat (float 0x4023000000000000)
  %v705 = select <8 x i1> %v704, <8 x float> splat (float 0x4023000000000000), <8 x float> %v703
  %v706 = fadd <8 x float> %v705, %v705
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
  %v718 = shl <8 x i32> %v711, splat (i32 23)
  %v719 = add <8 x i32> %v718, splat (i32 1065353216)
  %v720 = bitcast <8 x i32> %v719 to <8 x float>
  %v721 = fsub <8 x float> %v720, splat (float 0x3FF0000000000000)
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v717, <8 x float> %v721)
  %v723 = fadd <8 x float> %v722, splat (float 0x4000000000000000)
  %v724 = fdiv <8 x float> %v722, %v723
  %v725 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v724, <8 x float> %v702)
  %v726 = insertelement <8 x float> poison, float %v665, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  %v728 = fmul <8 x float> %v727, %v725
  %v729 = add i64 0, %v690
  %v730 = getelementptr inbounds float, ptr %v673, i64 %v729
  %v731 = load <8 x float>, ptr %v730, align 4
  %v732 = insertelement <8 x float> poison, float %v667, i64 0
  %v733 = shufflevector <8 x float> %v732, <8 x float> poison, <8 x i32> zeroinitializer
  %v734 = fmul <8 x float> %v733, %v731
  %v735 = fadd <8 x float> %v728, %v734
  %v736 = add i64 0, %v690
  %v737 = getelementptr inbounds float, ptr %v679, i64 %v736
  store <8 x float> %v725, ptr %v737, align 4
  %v738 = add i64 0, %v690
  %v739 = getelementptr inbounds float, ptr %v685, i64 %v738
  store <8 x float> %v735, ptr %v739, align 4
  %v740 = add nsw i64 %v686, 1
  br label %b118
b120:
  %v741 = add nsw i64 %v653, 1
  br label %b115
b117:
  %v742 = add nsw i64 %v629, 1
  br label %b110
b112:
  %v743 = add nsw i64 %v623, 1
  br label %b107
b109:
  %v744 = add nsw i64 %v618, 96
  br label %b104
b106:
  %v745 = add nsw i64 %v602, 1
  br label %b101
b103:
  %v746 = icmp sgt i64 %v3, 1
  br i1 %v746, label %b121, label %b122
b121:
  %v747 = getelementptr inbounds i64, ptr %v1, i64 3
  %v748 = atomicrmw add ptr %v747, i64 1 acq_rel
  %v749 = load i64, ptr %v75, align 8
  %v750 = add i64 %v749, 1
  store i64 %v750, ptr %v75, align 8
  %v751 = mul i64 %v3, %v750
  br label %b123
b123:
  %v752 = load atomic i64, ptr %v747 acquire, align 8
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b124, label %b125
b124:
  %v754 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v755 = add nsw i64 %v513, %v512
  br label %b76
b78:
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
  %v75 = alloca i64, i64 1, align 8
  %v212 = alloca float, i64 64, align 4
  %v370 = alloca float, i64 64, align 4
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
  %v61 = getelementptr inbounds i64, ptr %v1, i64 8
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 12
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 13
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 15
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 27
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 28
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 29
  %v74 = load i64, ptr %v73, align 8
  store i64 0, ptr %v75, align 8
  %v76 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v77 = load ptr, ptr %v76, align 4
  %v78 = mul i64 %v2, 15360
  %v79 = add i64 %v78, 128
  %v80 = getelementptr inbounds float, ptr %v77, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v77, i64 0
  %v82 = getelementptr inbounds i64, ptr %v1, i64 4
  %v83 = load i64, ptr %v82, align 8
  %v84 = icmp eq i64 %v83, 0
  br i1 %v84, label %b0, label %b1
b0:
  %v85 = add i64 1, 0
  %v86 = sdiv i64 %v85, 1
  %v87 = add i64 %v2, 1
  %v88 = mul i64 %v86, %v2
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, 1
  %v92 = select i1 %v91, i64 %v90, i64 1
  %v93 = mul i64 %v86, %v87
  %v94 = sdiv i64 %v93, %v3
  %v95 = mul i64 %v94, 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  %v98 = icmp slt i64 %v97, 1
  %v99 = select i1 %v98, i64 %v97, i64 1
  br label %b2
b2:
  %v100 = phi i64 [ %v92, %b0 ], [ %v128, %b7 ]
  %v101 = icmp slt i64 %v100, %v99
  br i1 %v101, label %b3, label %b4
b3:
  %v102 = mul i64 %v100, 64
  %v103 = mul i64 %v100, 8
  %v104 = add i64 %v102, 0
  %v105 = add i64 %v103, 0
  %v106 = getelementptr inbounds float, ptr %v81, i64 %v104
  %v107 = sub i64 8, %v105
  %v108 = icmp slt i64 %v107, 0
  %v109 = select i1 %v108, i64 0, i64 %v107
  %v110 = icmp ult i64 %v109, 8
  %v111 = select i1 %v110, i64 %v109, i64 8
  %v112 = trunc i64 %v111 to i32
  %v113 = insertelement <8 x i32> poison, i32 %v112, i64 0
  %v114 = shufflevector <8 x i32> %v113, <8 x i32> poison, <8 x i32> zeroinitializer
  %v115 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v114
  %v116 = mul i64 %v105, 1
  %v117 = add i64 0, %v116
  %v118 = getelementptr inbounds float, ptr %v18, i64 %v117
  br label %b5
b5:
  %v119 = phi i64 [ 0, %b3 ], [ %v126, %b6 ]
  %v120 = icmp slt i64 %v119, 8
  br i1 %v120, label %b6, label %b7
b6:
  %v121 = mul i64 %v119, 8
  %v122 = getelementptr inbounds float, ptr %v118, i64 %v121
  %v123 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v122, <8 x i1> %v115, <8 x float> zeroinitializer)
  %v124 = mul i64 %v119, 8
  %v125 = getelementptr inbounds float, ptr %v106, i64 %v124
  store <8 x float> %v123, ptr %v125, align 4
  %v126 = add nsw i64 %v119, 1
  br label %b5
b7:
  %v127 = add i64 %v102, 64
  %v128 = add nsw i64 %v100, 1
  br label %b2
b4:
  br label %b1
b1:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b8, label %b9
b8:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v75, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v75, align 8
  %v134 = mul i64 %v3, %v133
  br label %b10
b10:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b11, label %b12
b11:
  %v137 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v138 = phi i64 [ 0, %b9 ], [ %v303, %b21 ]
  %v139 = icmp slt i64 %v138, %v5
  br i1 %v139, label %b14, label %b15
b14:
  %v140 = sub i64 %v5, 1
  %v141 = sub i64 %v140, %v138
  %v142 = add i64 %v7, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  br label %b16
b16:
  %v155 = phi i64 [ %v149, %b14 ], [ %v211, %b17 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b17, label %b18
b17:
  %v157 = add i64 %v141, 1
  %v158 = and i64 %v157, 1
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v155
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v26, i64 %v161
  %v163 = add i64 %v141, 0
  %v164 = and i64 %v163, %v64
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v155
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v22, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v42, i64 0
  %v170 = load float, ptr %v169, align 4
  %v171 = add i64 %v141, 0
  %v172 = and i64 %v171, %v70
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v155
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v52, i64 %v175
  %v177 = add i64 %v141, 0
  %v178 = and i64 %v177, %v72
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v155
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v54, i64 %v181
  %v183 = add i64 %v141, 0
  %v184 = and i64 %v183, %v74
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v155
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v56, i64 %v187
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v162, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v168, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v191, %v194
  %v196 = insertelement <8 x float> poison, float %v170, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = fmul <8 x float> %v195, %v197
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v176, i64 %v199
  %v201 = load <8 x float>, ptr %v200, align 4
  %v202 = fmul <8 x float> %v201, %v201
  %v203 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = fsub <8 x float> %v204, %v202
  %v206 = fmul <8 x float> %v198, %v205
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v182, i64 %v207
  store <8 x float> %v195, ptr %v208, align 4
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v188, i64 %v209
  store <8 x float> %v206, ptr %v210, align 4
  %v211 = add nsw i64 %v155, 1
  br label %b16
b18:
  %v213 = add i64 %v7, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  br label %b19
b19:
  %v226 = phi i64 [ %v220, %b18 ], [ %v302, %b24 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b20, label %b21
b20:
  %v228 = add i64 %v226, 96
  %v229 = icmp slt i64 %v228, %v225
  %v230 = select i1 %v229, i64 %v228, i64 %v225
  br label %b22
b22:
  %v231 = phi i64 [ 0, %b20 ], [ %v301, %b27 ]
  %v232 = icmp slt i64 %v231, 1
  br i1 %v232, label %b23, label %b24
b23:
  %v233 = sub i64 %v230, %v226
  %v234 = sub i64 8, 1
  %v235 = add i64 %v233, %v234
  %v236 = sdiv i64 %v235, 8
  br label %b25
b25:
  %v237 = phi i64 [ 0, %b23 ], [ %v300, %b32 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b26, label %b27
b26:
  %v239 = mul i64 %v233, %v237
  %v240 = sdiv i64 %v239, %v236
  %v241 = add i64 %v226, %v240
  %v242 = add i64 %v237, 1
  %v243 = mul i64 %v233, %v242
  %v244 = sdiv i64 %v243, %v236
  %v245 = add i64 %v226, %v244
  %v246 = mul i64 %v231, 64
  %v247 = getelementptr inbounds float, ptr %v81, i64 %v246
  %v248 = sub i64 %v245, %v241
  %v249 = add i64 %v141, 0
  %v250 = and i64 %v249, %v74
  %v251 = mul i64 %v250, %v7
  %v252 = add i64 %v251, %v241
  %v253 = mul i64 %v252, 8
  %v254 = getelementptr inbounds float, ptr %v56, i64 %v253
  %v255 = getelementptr inbounds float, ptr %v254, i64 0
  %v256 = sub i64 %v248, 1
  %v257 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v256
  %v258 = load ptr, ptr %v257, align 4
  %v259 = icmp sgt i64 %v248, 0
  br i1 %v259, label %b28, label %b29
b28:
  call void %v258(ptr %v255, i64 8, ptr %v247, i64 8, ptr %v212)
  br label %b29
b29:
  %v260 = add i64 %v246, 64
  br label %b30
b30:
  %v261 = phi i64 [ %v241, %b29 ], [ %v299, %b35 ]
  %v262 = icmp slt i64 %v261, %v245
  br i1 %v262, label %b31, label %b32
b31:
  %v263 = sub i64 %v261, %v241
  %v264 = mul i64 %v263, 8
  %v265 = getelementptr inbounds float, ptr %v212, i64 %v264
  %v266 = add i64 %v141, 0
  %v267 = and i64 %v266, %v72
  %v268 = mul i64 %v267, %v7
  %v269 = add i64 %v268, %v261
  %v270 = mul i64 %v269, 8
  %v271 = getelementptr inbounds float, ptr %v54, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v44, i64 0
  %v273 = load float, ptr %v272, align 4
  %v274 = add i64 %v141, 0
  %v275 = and i64 %v274, 1
  %v276 = mul i64 %v275, %v7
  %v277 = add i64 %v276, %v261
  %v278 = mul i64 %v277, 8
  %v279 = getelementptr inbounds float, ptr %v26, i64 %v278
  br label %b33
b33:
  %v280 = phi i64 [ 0, %b31 ], [ %v298, %b34 ]
  %v281 = icmp slt i64 %v280, 1
  br i1 %v281, label %b34, label %b35
b34:
  %v282 = mul i64 %v231, 1
  %v283 = add i64 %v282, %v280
  %v284 = mul i64 %v283, 8
  %v285 = add i64 0, %v280
  %v286 = mul i64 %v285, 8
  %v287 = getelementptr inbounds float, ptr %v265, i64 %v286
  %v288 = load <8 x float>, ptr %v287, align 4
  %v289 = add i64 0, %v284
  %v290 = getelementptr inbounds float, ptr %v271, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = insertelement <8 x float> poison, float %v273, i64 0
  %v293 = shufflevector <8 x float> %v292, <8 x float> poison, <8 x i32> zeroinitializer
  %v294 = fmul <8 x float> %v291, %v293
  %v295 = fadd <8 x float> %v294, %v288
  %v296 = add i64 0, %v284
  %v297 = getelementptr inbounds float, ptr %v279, i64 %v296
  store <8 x float> %v295, ptr %v297, align 4
  %v298 = add nsw i64 %v280, 1
  br label %b33
b35:
  %v299 = add nsw i64 %v261, 1
  br label %b30
b32:
  %v300 = add nsw i64 %v237, 1
  br label %b25
b27:
  %v301 = add nsw i64 %v231, 1
  br label %b22
b24:
  %v302 = add nsw i64 %v226, 96
  br label %b19
b21:
  %v303 = add nsw i64 %v138, 1
  br label %b13
b15:
  %v304 = icmp sgt i64 %v3, 1
  br i1 %v304, label %b36, label %b37
b36:
  %v305 = getelementptr inbounds i64, ptr %v1, i64 3
  %v306 = atomicrmw add ptr %v305, i64 1 acq_rel
  %v307 = load i64, ptr %v75, align 8
  %v308 = add i64 %v307, 1
  store i64 %v308, ptr %v75, align 8
  %v309 = mul i64 %v3, %v308
  br label %b38
b38:
  %v310 = load atomic i64, ptr %v305 acquire, align 8
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b39, label %b40
b39:
  %v312 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v313 = getelementptr inbounds float, ptr %v77, i64 64
  %v314 = getelementptr inbounds i64, ptr %v1, i64 4
  %v315 = load i64, ptr %v314, align 8
  %v316 = icmp eq i64 %v315, 0
  br i1 %v316, label %b41, label %b42
b41:
  %v317 = add i64 1, 0
  %v318 = sdiv i64 %v317, 1
  %v319 = add i64 %v2, 1
  %v320 = mul i64 %v318, %v2
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  %v325 = mul i64 %v318, %v319
  %v326 = sdiv i64 %v325, %v3
  %v327 = mul i64 %v326, 1
  %v328 = icmp slt i64 %v327, 1
  %v329 = select i1 %v328, i64 %v327, i64 1
  %v330 = icmp slt i64 %v329, 1
  %v331 = select i1 %v330, i64 %v329, i64 1
  br label %b43
b43:
  %v332 = phi i64 [ %v324, %b41 ], [ %v360, %b48 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b44, label %b45
b44:
  %v334 = mul i64 %v332, 64
  %v335 = mul i64 %v332, 8
  %v336 = add i64 %v334, 0
  %v337 = add i64 %v335, 0
  %v338 = getelementptr inbounds float, ptr %v313, i64 %v336
  %v339 = sub i64 8, %v337
  %v340 = icmp slt i64 %v339, 0
  %v341 = select i1 %v340, i64 0, i64 %v339
  %v342 = icmp ult i64 %v341, 8
  %v343 = select i1 %v342, i64 %v341, i64 8
  %v344 = trunc i64 %v343 to i32
  %v345 = insertelement <8 x i32> poison, i32 %v344, i64 0
  %v346 = shufflevector <8 x i32> %v345, <8 x i32> poison, <8 x i32> zeroinitializer
  %v347 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v346
  %v348 = mul i64 %v337, 1
  %v349 = add i64 0, %v348
  %v350 = getelementptr inbounds float, ptr %v16, i64 %v349
  br label %b46
b46:
  %v351 = phi i64 [ 0, %b44 ], [ %v358, %b47 ]
  %v352 = icmp slt i64 %v351, 8
  br i1 %v352, label %b47, label %b48
b47:
  %v353 = mul i64 %v351, 8
  %v354 = getelementptr inbounds float, ptr %v350, i64 %v353
  %v355 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v354, <8 x i1> %v347, <8 x float> zeroinitializer)
  %v356 = mul i64 %v351, 8
  %v357 = getelementptr inbounds float, ptr %v338, i64 %v356
  store <8 x float> %v355, ptr %v357, align 4
  %v358 = add nsw i64 %v351, 1
  br label %b46
b48:
  %v359 = add i64 %v334, 64
  %v360 = add nsw i64 %v332, 1
  br label %b43
b45:
  br label %b42
b42:
  %v361 = icmp sgt i64 %v3, 1
  br i1 %v361, label %b49, label %b50
b49:
  %v362 = getelementptr inbounds i64, ptr %v1, i64 3
  %v363 = atomicrmw add ptr %v362, i64 1 acq_rel
  %v364 = load i64, ptr %v75, align 8
  %v365 = add i64 %v364, 1
  store i64 %v365, ptr %v75, align 8
  %v366 = mul i64 %v3, %v365
  br label %b51
b51:
  %v367 = load atomic i64, ptr %v362 acquire, align 8
  %v368 = icmp slt i64 %v367, %v366
  br i1 %v368, label %b52, label %b53
b52:
  %v369 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v371 = add i64 %v8, 0
  %v372 = sdiv i64 %v371, 1
  %v373 = add i64 %v2, 1
  %v374 = mul i64 %v372, %v2
  %v375 = sdiv i64 %v374, %v3
  %v376 = mul i64 %v375, 1
  %v377 = icmp slt i64 %v376, %v8
  %v378 = select i1 %v377, i64 %v376, i64 %v8
  %v379 = mul i64 %v372, %v373
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v8
  %v383 = select i1 %v382, i64 %v381, i64 %v8
  br label %b54
b54:
  %v384 = phi i64 [ %v378, %b50 ], [ %v437, %b59 ]
  %v385 = icmp slt i64 %v384, %v383
  br i1 %v385, label %b55, label %b56
b55:
  %v386 = add i64 %v384, 96
  %v387 = icmp slt i64 %v386, %v383
  %v388 = select i1 %v387, i64 %v386, i64 %v383
  br label %b57
b57:
  %v389 = phi i64 [ 0, %b55 ], [ %v436, %b62 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b58, label %b59
b58:
  %v391 = sub i64 %v388, %v384
  %v392 = sub i64 8, 1
  %v393 = add i64 %v391, %v392
  %v394 = sdiv i64 %v393, 8
  br label %b60
b60:
  %v395 = phi i64 [ 0, %b58 ], [ %v435, %b67 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b61, label %b62
b61:
  %v397 = mul i64 %v391, %v395
  %v398 = sdiv i64 %v397, %v394
  %v399 = add i64 %v384, %v398
  %v400 = add i64 %v395, 1
  %v401 = mul i64 %v391, %v400
  %v402 = sdiv i64 %v401, %v394
  %v403 = add i64 %v384, %v402
  %v404 = mul i64 %v389, 64
  %v405 = getelementptr inbounds float, ptr %v313, i64 %v404
  %v406 = sub i64 %v403, %v399
  %v407 = mul i64 %v399, 8
  %v408 = getelementptr inbounds float, ptr %v56, i64 %v407
  %v409 = getelementptr inbounds float, ptr %v408, i64 0
  %v410 = sub i64 %v406, 1
  %v411 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v410
  %v412 = load ptr, ptr %v411, align 4
  %v413 = icmp sgt i64 %v406, 0
  br i1 %v413, label %b63, label %b64
b63:
  call void %v412(ptr %v409, i64 8, ptr %v405, i64 8, ptr %v370)
  br label %b64
b64:
  %v414 = add i64 %v404, 64
  br label %b65
b65:
  %v415 = phi i64 [ %v399, %b64 ], [ %v434, %b70 ]
  %v416 = icmp slt i64 %v415, %v403
  br i1 %v416, label %b66, label %b67
b66:
  %v417 = sub i64 %v415, %v399
  %v418 = mul i64 %v417, 8
  %v419 = getelementptr inbounds float, ptr %v370, i64 %v418
  %v420 = mul i64 %v415, 8
  %v421 = getelementptr inbounds float, ptr %v28, i64 %v420
  br label %b68
b68:
  %v422 = phi i64 [ 0, %b66 ], [ %v433, %b69 ]
  %v423 = icmp slt i64 %v422, 1
  br i1 %v423, label %b69, label %b70
b69:
  %v424 = mul i64 %v389, 1
  %v425 = add i64 %v424, %v422
  %v426 = mul i64 %v425, 8
  %v427 = add i64 0, %v422
  %v428 = mul i64 %v427, 8
  %v429 = getelementptr inbounds float, ptr %v419, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 0, %v426
  %v432 = getelementptr inbounds float, ptr %v421, i64 %v431
  store <8 x float> %v430, ptr %v432, align 4
  %v433 = add nsw i64 %v422, 1
  br label %b68
b70:
  %v434 = add nsw i64 %v415, 1
  br label %b65
b67:
  %v435 = add nsw i64 %v395, 1
  br label %b60
b62:
  %v436 = add nsw i64 %v389, 1
  br label %b57
b59:
  %v437 = add nsw i64 %v384, 96
  br label %b54
b56:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b71, label %b72
b71:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = load i64, ptr %v75, align 8
  %v442 = add i64 %v441, 1
  store i64 %v442, ptr %v75, align 8
  %v443 = mul i64 %v3, %v442
  br label %b73
b73:
  %v444 = load atomic i64, ptr %v439 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b74, label %b75
b74:
  %v446 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v447 = mul i64 0, 8
  %v448 = getelementptr inbounds float, ptr %v56, i64 %v447
  %v449 = getelementptr inbounds float, ptr %v448, i64 0
  %v450 = mul i64 0, 8
  %v451 = getelementptr inbounds float, ptr %v14, i64 %v450
  %v452 = getelementptr inbounds float, ptr %v451, i64 0
  %v453 = getelementptr inbounds float, ptr %v80, i64 12288
  %v454 = add i64 8, 1
  %v455 = sdiv i64 %v454, 2
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 2
  %v460 = icmp slt i64 %v459, 8
  %v461 = select i1 %v460, i64 %v459, i64 8
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 2
  %v465 = icmp slt i64 %v464, 8
  %v466 = select i1 %v465, i64 %v464, i64 8
  %v467 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v468 = phi i64 [ %v461, %b72 ], [ %v476, %b81 ]
  %v469 = icmp slt i64 %v468, %v466
  br i1 %v469, label %b77, label %b78
b77:
  %v470 = mul i64 %v468, 8
  %v471 = getelementptr inbounds float, ptr %v467, i64 %v470
  br label %b79
b79:
  %v472 = phi i64 [ 0, %b77 ], [ %v475, %b80 ]
  %v473 = icmp slt i64 %v472, 8
  br i1 %v473, label %b80, label %b81
b80:
  %v474 = getelementptr inbounds float, ptr %v471, i64 %v472
  store float 0x0000000000000000, ptr %v474, align 4
  %v475 = add nsw i64 %v472, 1
  br label %b79
b81:
  %v476 = add nsw i64 %v468, 1
  br label %b76
b78:
  %v477 = mul i64 %v8, 1
  br label %b82
b82:
  %v478 = phi i64 [ 0, %b78 ], [ %v582, %b87 ]
  %v479 = icmp slt i64 %v478, %v477
  br i1 %v479, label %b83, label %b84
b83:
  %v480 = sub i64 %v477, %v478
  %v481 = icmp slt i64 %v480, 384
  %v482 = select i1 %v481, i64 %v480, i64 384
  br label %b85
b85:
  %v483 = phi i64 [ %v461, %b83 ], [ %v581, %b111 ]
  %v484 = icmp slt i64 %v483, %v466
  br i1 %v484, label %b86, label %b87
b86:
  %v485 = sub i64 %v466, %v483
  %v486 = icmp slt i64 %v485, 64
  %v487 = select i1 %v486, i64 %v485, i64 64
  %v488 = sdiv i64 %v487, 2
  %v489 = mul i64 %v488, 2
  %v490 = sub i64 %v487, %v489
  %v491 = mul i64 %v478, 8
  %v492 = add i64 %v491, %v483
  %v493 = getelementptr inbounds float, ptr %v449, i64 %v492
  br label %b88
b88:
  %v494 = phi i64 [ 0, %b86 ], [ %v520, %b96 ]
  %v495 = icmp slt i64 %v494, %v482
  br i1 %v495, label %b89, label %b90
b89:
  %v496 = mul i64 %v494, 8
  %v497 = getelementptr inbounds float, ptr %v493, i64 %v496
  %v498 = mul i64 %v494, 2
  %v499 = getelementptr inbounds float, ptr %v453, i64 %v498
  br label %b91
b91:
  %v500 = phi i64 [ 0, %b89 ], [ %v509, %b92 ]
  %v501 = icmp slt i64 %v500, %v488
  br i1 %v501, label %b92, label %b93
b92:
  %v502 = mul i64 %v500, 2
  %v503 = getelementptr inbounds float, ptr %v497, i64 %v502
  %v504 = mul i64 %v500, 768
  %v505 = getelementptr inbounds float, ptr %v499, i64 %v504
  %v506 = getelementptr inbounds float, ptr %v503, i64 0
  %v507 = load <2 x float>, ptr %v506, align 4
  %v508 = getelementptr inbounds float, ptr %v505, i64 0
  store <2 x float> %v507, ptr %v508, align 4
  %v509 = add nsw i64 %v500, 1
  br label %b91
b93:
  %v510 = mul i64 %v488, 2
  %v511 = getelementptr inbounds float, ptr %v497, i64 %v510
  %v512 = mul i64 %v488, 768
  %v513 = getelementptr inbounds float, ptr %v499, i64 %v512
  br label %b94
b94:
  %v514 = phi i64 [ 0, %b93 ], [ %v519, %b95 ]
  %v515 = icmp slt i64 %v514, %v490
  br i1 %v515, label %b95, label %b96
b95:
  %v516 = getelementptr inbounds float, ptr %v511, i64 %v514
  %v517 = load float, ptr %v516, align 4
  %v518 = getelementptr inbounds float, ptr %v513, i64 %v514
  store float %v517, ptr %v518, align 4
  %v519 = add nsw i64 %v514, 1
  br label %b94, !llvm.loop !0
b96:
  %v520 = add nsw i64 %v494, 1
  br label %b88
b90:
  br label %b97
b97:
  %v521 = phi i64 [ 0, %b90 ], [ %v556, %b105 ]
  %v522 = icmp slt i64 %v521, 0
  br i1 %v522, label %b98, label %b99
b98:
  %v523 = mul i64 %v478, 8
  %v524 = add i64 %v523, %v521
  %v525 = getelementptr inbounds float, ptr %v452, i64 %v524
  br label %b100
b100:
  %v526 = phi i64 [ 0, %b98 ], [ %v544, %b101 ]
  %v527 = icmp slt i64 %v526, %v482
  br i1 %v527, label %b101, label %b102
b101:
  %v528 = mul i64 %v526, 8
  %v529 = getelementptr inbounds float, ptr %v525, i64 %v528
  %v530 = mul i64 %v526, 32
  %v531 = getelementptr inbounds float, ptr %v80, i64 %v530
  %v532 = getelementptr inbounds float, ptr %v529, i64 0
  %v533 = load <8 x float>, ptr %v532, align 4
  %v534 = getelementptr inbounds float, ptr %v531, i64 0
  store <8 x float> %v533, ptr %v534, align 4
  %v535 = getelementptr inbounds float, ptr %v529, i64 8
  %v536 = load <8 x float>, ptr %v535, align 4
  %v537 = getelementptr inbounds float, ptr %v531, i64 8
  store <8 x float> %v536, ptr %v537, align 4
  %v538 = getelementptr inbounds float, ptr %v529, i64 16
  %v539 = load <8 x float>, ptr %v538, align 4
  %v540 = getelementptr inbounds float, ptr %v531, i64 16
  store <8 x float> %v539, ptr %v540, align 4
  %v541 = getelementptr inbounds float, ptr %v529, i64 24
  %v542 = load <8 x float>, ptr %v541, align 4
  %v543 = getelementptr inbounds float, ptr %v531, i64 24
  store <8 x float> %v542, ptr %v543, align 4
  %v544 = add nsw i64 %v526, 1
  br label %b100
b102:
  %v545 = sdiv i64 %v487, 2
  br label %b103
b103:
  %v546 = phi i64 [ 0, %b102 ], [ %v555, %b104 ]
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b104, label %b105
b104:
  %v548 = mul i64 %v546, 2
  %v549 = add i64 %v483, %v548
  %v550 = mul i64 %v546, 768
  %v551 = getelementptr inbounds float, ptr %v453, i64 %v550
  %v552 = mul i64 %v549, 8
  %v553 = add i64 %v552, %v521
  %v554 = getelementptr inbounds float, ptr %v467, i64 %v553
  call void @outer_2x32(ptr %v551, ptr %v80, i64 %v482, ptr %v554, i64 8)
  %v555 = add nsw i64 %v546, 1
  br label %b103
b105:
  %v556 = add nsw i64 %v521, 32
  br label %b97
b99:
  %v557 = mul i64 %v478, 8
  %v558 = add i64 %v557, 0
  %v559 = getelementptr inbounds float, ptr %v452, i64 %v558
  br label %b106
b106:
  %v560 = phi i64 [ 0, %b99 ], [ %v569, %b107 ]
  %v561 = icmp slt i64 %v560, %v482
  br i1 %v561, label %b107, label %b108
b107:
  %v562 = mul i64 %v560, 8
  %v563 = getelementptr inbounds float, ptr %v559, i64 %v562
  %v564 = mul i64 %v560, 8
  %v565 = getelementptr inbounds float, ptr %v80, i64 %v564
  %v566 = getelementptr inbounds float, ptr %v563, i64 0
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = getelementptr inbounds float, ptr %v565, i64 0
  store <8 x float> %v567, ptr %v568, align 4
  %v569 = add nsw i64 %v560, 1
  br label %b106
b108:
  %v570 = sdiv i64 %v487, 2
  br label %b109
b109:
  %v571 = phi i64 [ 0, %b108 ], [ %v580, %b110 ]
  %v572 = icmp slt i64 %v571, %v570
  br i1 %v572, label %b110, label %b111
b110:
  %v573 = mul i64 %v571, 2
  %v574 = add i64 %v483, %v573
  %v575 = mul i64 %v571, 768
  %v576 = getelementptr inbounds float, ptr %v453, i64 %v575
  %v577 = mul i64 %v574, 8
  %v578 = add i64 %v577, 0
  %v579 = getelementptr inbounds float, ptr %v467, i64 %v578
  call void @outer_2x8(ptr %v576, ptr %v80, i64 %v482, ptr %v579, i64 8)
  %v580 = add nsw i64 %v571, 1
  br label %b109
b111:
  %v581 = add nsw i64 %v483, 64
  br label %b85
b87:
  %v582 = add nsw i64 %v478, 384
  br label %b82
b84:
  %v583 = icmp sgt i64 %v3, 1
  br i1 %v583, label %b112, label %b113
b112:
  %v584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v585 = atomicrmw add ptr %v584, i64 1 acq_rel
  %v586 = load i64, ptr %v75, align 8
  %v587 = add i64 %v586, 1
  store i64 %v587, ptr %v75, align 8
  %v588 = mul i64 %v3, %v587
  br label %b114
b114:
  %v589 = load atomic i64, ptr %v584 acquire, align 8
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b115, label %b116
b115:
  %v591 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v592 = mul i64 0, 8
  %v593 = getelementptr inbounds float, ptr %v56, i64 %v592
  %v594 = getelementptr inbounds float, ptr %v593, i64 0
  %v595 = mul i64 0, 8
  %v596 = getelementptr inbounds float, ptr %v24, i64 %v595
  %v597 = getelementptr inbounds float, ptr %v596, i64 0
  %v598 = getelementptr inbounds float, ptr %v80, i64 12288
  %v599 = add i64 8, 1
  %v600 = sdiv i64 %v599, 2
  %v601 = add i64 %v2, 1
  %v602 = mul i64 %v600, %v2
  %v603 = sdiv i64 %v602, %v3
  %v604 = mul i64 %v603, 2
  %v605 = icmp slt i64 %v604, 8
  %v606 = select i1 %v605, i64 %v604, i64 8
  %v607 = mul i64 %v600, %v601
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 2
  %v610 = icmp slt i64 %v609, 8
  %v611 = select i1 %v610, i64 %v609, i64 8
  %v612 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v613 = phi i64 [ %v606, %b113 ], [ %v621, %b122 ]
  %v614 = icmp slt i64 %v613, %v611
  br i1 %v614, label %b118, label %b119
b118:
  %v615 = mul i64 %v613, 8
  %v616 = getelementptr inbounds float, ptr %v612, i64 %v615
  br label %b120
b120:
  %v617 = phi i64 [ 0, %b118 ], [ %v620, %b121 ]
  %v618 = icmp slt i64 %v617, 8
  br i1 %v618, label %b121, label %b122
b121:
  %v619 = getelementptr inbounds float, ptr %v616, i64 %v617
  store float 0x0000000000000000, ptr %v619, align 4
  %v620 = add nsw i64 %v617, 1
  br label %b120
b122:
  %v621 = add nsw i64 %v613, 1
  br label %b117
b119:
  %v622 = mul i64 %v8, 1
  br label %b123
b123:
  %v623 = phi i64 [ 0, %b119 ], [ %v727, %b128 ]
  %v624 = icmp slt i64 %v623, %v622
  br i1 %v624, label %b124, label %b125
b124:
  %v625 = sub i64 %v622, %v623
  %v626 = icmp slt i64 %v625, 384
  %v627 = select i1 %v626, i64 %v625, i64 384
  br label %b126
b126:
  %v628 = phi i64 [ %v606, %b124 ], [ %v726, %b152 ]
  %v629 = icmp slt i64 %v628, %v611
  br i1 %v629, label %b127, label %b128
b127:
  %v630 = sub i64 %v611, %v628
  %v631 = icmp slt i64 %v630, 64
  %v632 = select i1 %v631, i64 %v630, i64 64
  %v633 = sdiv i64 %v632, 2
  %v634 = mul i64 %v633, 2
  %v635 = sub i64 %v632, %v634
  %v636 = mul i64 %v623, 8
  %v637 = add i64 %v636, %v628
  %v638 = getelementptr inbounds float, ptr %v594, i64 %v637
  br label %b129
b129:
  %v639 = phi i64 [ 0, %b127 ], [ %v665, %b137 ]
  %v640 = icmp slt i64 %v639, %v627
  br i1 %v640, label %b130, label %b131
b130:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = mul i64 %v639, 2
  %v644 = getelementptr inbounds float, ptr %v598, i64 %v643
  br label %b132
b132:
  %v645 = phi i64 [ 0, %b130 ], [ %v654, %b133 ]
  %v646 = icmp slt i64 %v645, %v633
  br i1 %v646, label %b133, label %b134
b133:
  %v647 = mul i64 %v645, 2
  %v648 = getelementptr inbounds float, ptr %v642, i64 %v647
  %v649 = mul i64 %v645, 768
  %v650 = getelementptr inbounds float, ptr %v644, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  %v652 = load <2 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v650, i64 0
  store <2 x float> %v652, ptr %v653, align 4
  %v654 = add nsw i64 %v645, 1
  br label %b132
b134:
  %v655 = mul i64 %v633, 2
  %v656 = getelementptr inbounds float, ptr %v642, i64 %v655
  %v657 = mul i64 %v633, 768
  %v658 = getelementptr inbounds float, ptr %v644, i64 %v657
  br label %b135
b135:
  %v659 = phi i64 [ 0, %b134 ], [ %v664, %b136 ]
  %v660 = icmp slt i64 %v659, %v635
  br i1 %v660, label %b136, label %b137
b136:
  %v661 = getelementptr inbounds float, ptr %v656, i64 %v659
  %v662 = load float, ptr %v661, align 4
  %v663 = getelementptr inbounds float, ptr %v658, i64 %v659
  store float %v662, ptr %v663, align 4
  %v664 = add nsw i64 %v659, 1
  br label %b135, !llvm.loop !3
b137:
  %v665 = add nsw i64 %v639, 1
  br label %b129
b131:
  br label %b138
b138:
  %v666 = phi i64 [ 0, %b131 ], [ %v701, %b146 ]
  %v667 = icmp slt i64 %v666, 0
  br i1 %v667, label %b139, label %b140
b139:
  %v668 = mul i64 %v623, 8
  %v669 = add i64 %v668, %v666
  %v670 = getelementptr inbounds float, ptr %v597, i64 %v669
  br label %b141
b141:
  %v671 = phi i64 [ 0, %b139 ], [ %v689, %b142 ]
  %v672 = icmp slt i64 %v671, %v627
  br i1 %v672, label %b142, label %b143
b142:
  %v673 = mul i64 %v671, 8
  %v674 = getelementptr inbounds float, ptr %v670, i64 %v673
  %v675 = mul i64 %v671, 32
  %v676 = getelementptr inbounds float, ptr %v80, i64 %v675
  %v677 = getelementptr inbounds float, ptr %v674, i64 0
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = getelementptr inbounds float, ptr %v676, i64 0
  store <8 x float> %v678, ptr %v679, align 4
  %v680 = getelementptr inbounds float, ptr %v674, i64 8
  %v681 = load <8 x float>, ptr %v680, align 4
  %v682 = getelementptr inbounds float, ptr %v676, i64 8
  store <8 x float> %v681, ptr %v682, align 4
  %v683 = getelementptr inbounds float, ptr %v674, i64 16
  %v684 = load <8 x float>, ptr %v683, align 4
  %v685 = getelementptr inbounds float, ptr %v676, i64 16
  store <8 x float> %v684, ptr %v685, align 4
  %v686 = getelementptr inbounds float, ptr %v674, i64 24
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = getelementptr inbounds float, ptr %v676, i64 24
  store <8 x float> %v687, ptr %v688, align 4
  %v689 = add nsw i64 %v671, 1
  br label %b141
b143:
  %v690 = sdiv i64 %v632, 2
  br label %b144
b144:
  %v691 = phi i64 [ 0, %b143 ], [ %v700, %b145 ]
  %v692 = icmp slt i64 %v691, %v690
  br i1 %v692, label %b145, label %b146
b145:
  %v693 = mul i64 %v691, 2
  %v694 = add i64 %v628, %v693
  %v695 = mul i64 %v691, 768
  %v696 = getelementptr inbounds float, ptr %v598, i64 %v695
  %v697 = mul i64 %v694, 8
  %v698 = add i64 %v697, %v666
  %v699 = getelementptr inbounds float, ptr %v612, i64 %v698
  call void @outer_2x32(ptr %v696, ptr %v80, i64 %v627, ptr %v699, i64 8)
  %v700 = add nsw i64 %v691, 1
  br label %b144
b146:
  %v701 = add nsw i64 %v666, 32
  br label %b138
b140:
  %v702 = mul i64 %v623, 8
  %v703 = add i64 %v702, 0
  %v704 = getelementptr inbounds float, ptr %v597, i64 %v703
  br label %b147
b147:
  %v705 = phi i64 [ 0, %b140 ], [ %v714, %b148 ]
  %v706 = icmp slt i64 %v705, %v627
  br i1 %v706, label %b148, label %b149
b148:
  %v707 = mul i64 %v705, 8
  %v708 = getelementptr inbounds float, ptr %v704, i64 %v707
  %v709 = mul i64 %v705, 8
  %v710 = getelementptr inbounds float, ptr %v80, i64 %v709
  %v711 = getelementptr inbounds float, ptr %v708, i64 0
  %v712 = load <8 x float>, ptr %v711, align 4
  %v713 = getelementptr inbounds float, ptr %v710, i64 0
  store <8 x float> %v712, ptr %v713, align 4
  %v714 = add nsw i64 %v705, 1
  br label %b147
b149:
  %v715 = sdiv i64 %v632, 2
  br label %b150
b150:
  %v716 = phi i64 [ 0, %b149 ], [ %v725, %b151 ]
  %v717 = icmp slt i64 %v716, %v715
  br i1 %v717, label %b151, label %b152
b151:
  %v718 = mul i64 %v716, 2
  %v719 = add i64 %v628, %v718
  %v720 = mul i64 %v716, 768
  %v721 = getelementptr inbounds float, ptr %v598, i64 %v720
  %v722 = mul i64 %v719, 8
  %v723 = add i64 %v722, 0
  %v724 = getelementptr inbounds float, ptr %v612, i64 %v723
  call void @outer_2x8(ptr %v721, ptr %v80, i64 %v627, ptr %v724, i64 8)
  %v725 = add nsw i64 %v716, 1
  br label %b150
b152:
  %v726 = add nsw i64 %v628, 64
  br label %b126
b128:
  %v727 = add nsw i64 %v623, 384
  br label %b123
b125:
  %v728 = icmp sgt i64 %v3, 1
  br i1 %v728, label %b153, label %b154
b153:
  %v729 = getelementptr inbounds i64, ptr %v1, i64 3
  %v730 = atomicrmw add ptr %v729, i64 1 acq_rel
  %v731 = load i64, ptr %v75, align 8
  %v732 = add i64 %v731, 1
  store i64 %v732, ptr %v75, align 8
  %v733 = mul i64 %v3, %v732
  br label %b155
b155:
  %v734 = load atomic i64, ptr %v729 acquire, align 8
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b156, label %b157
b156:
  %v736 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v737 = icmp eq i64 %v2, 0
  br i1 %v737, label %b158, label %b159
b158:
  br label %b160
b160:
  %v738 = phi i64 [ 0, %b158 ], [ %v755, %b165 ]
  %v739 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v754, %b165 ]
  %v740 = icmp slt i64 %v738, %v8
  br i1 %v740, label %b161, label %b162
b161:
  %v741 = add i64 %v738, 128
  %v742 = icmp slt i64 %v741, %v8
  %v743 = select i1 %v742, i64 %v741, i64 %v8
  br label %b163
b163:
  %v744 = phi i64 [ %v738, %b161 ], [ %v753, %b164 ]
  %v745 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v752, %b164 ]
  %v746 = icmp slt i64 %v744, %v743
  br i1 %v746, label %b164, label %b165
b164:
  %v747 = mul i64 %v744, 8
  %v748 = getelementptr inbounds float, ptr %v56, i64 %v747
  %v749 = add i64 0, 0
  %v750 = getelementptr inbounds float, ptr %v748, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = fadd <8 x float> %v745, %v751
  %v753 = add nsw i64 %v744, 1
  br label %b163
b165:
  %v754 = fadd <8 x float> %v739, %v745
  %v755 = add nsw i64 %v738, 128
  br label %b160
b162:
  %v756 = add i64 0, 0
  %v757 = getelementptr inbounds float, ptr %v34, i64 %v756
  store <8 x float> %v739, ptr %v757, align 4
  br label %b159
b159:
  %v758 = icmp sgt i64 %v3, 1
  br i1 %v758, label %b166, label %b167
b166:
  %v759 = getelementptr inbounds i64, ptr %v1, i64 3
  %v760 = atomicrmw add ptr %v759, i64 1 acq_rel
  %v761 = load i64, ptr %v75, align 8
  %v762 = add i64 %v761, 1
  store i64 %v762, ptr %v75, align 8
  %v763 = mul i64 %v3, %v762
  br label %b168
b168:
  %v764 = load atomic i64, ptr %v759 acquire, align 8
  %v765 = icmp slt i64 %v764, %v763
  br i1 %v765, label %b169, label %b170
b169:
  %v766 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v767 = icmp eq i64 %v2, 0
  br i1 %v767, label %b171, label %b172
b171:
  br label %b173
b173:
  %v768 = phi i64 [ 0, %b171 ], [ %v798, %b178 ]
  %v769 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v796, %b178 ]
  %v770 = phi float [ 0x0000000000000000, %b171 ], [ %v797, %b178 ]
  %v771 = icmp slt i64 %v768, %v8
  br i1 %v771, label %b174, label %b175
b174:
  %v772 = add i64 %v768, 128
  %v773 = icmp slt i64 %v772, %v8
  %v774 = select i1 %v773, i64 %v772, i64 %v8
  br label %b176
b176:
  %v775 = phi i64 [ %v768, %b174 ], [ %v795, %b181 ]
  %v776 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v780, %b181 ]
  %v777 = phi float [ 0x0000000000000000, %b174 ], [ %v777, %b181 ]
  %v778 = icmp slt i64 %v775, %v774
  br i1 %v778, label %b177, label %b178
b177:
  br label %b179
b179:
  %v779 = phi i64 [ 0, %b177 ], [ %v794, %b180 ]
  %v780 = phi <8 x float> [ %v776, %b177 ], [ %v793, %b180 ]
  %v781 = icmp slt i64 %v779, 8
  br i1 %v781, label %b180, label %b181
b180:
  %v782 = mul i64 %v775, 8
  %v783 = getelementptr inbounds float, ptr %v54, i64 %v782
  %v784 = mul i64 %v775, 8
  %v785 = getelementptr inbounds float, ptr %v52, i64 %v784
  %v786 = add i64 0, %v779
  %v787 = getelementptr inbounds float, ptr %v783, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 0, %v779
  %v790 = getelementptr inbounds float, ptr %v785, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = fmul <8 x float> %v788, %v791
  %v793 = fadd <8 x float> %v780, %v792
  %v794 = add nsw i64 %v779, 8
  br label %b179
b181:
  %v795 = add nsw i64 %v775, 1
  br label %b176
b178:
  %v796 = fadd <8 x float> %v769, %v776
  %v797 = fadd float %v770, %v777
  %v798 = add nsw i64 %v768, 128
  br label %b173
b175:
  %v799 = shufflevector <8 x float> %v769, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v800 = shufflevector <8 x float> %v769, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v801 = fadd <4 x float> %v799, %v800
  %v802 = shufflevector <4 x float> %v801, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v803 = shufflevector <4 x float> %v801, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v804 = fadd <2 x float> %v802, %v803
  %v805 = extractelement <2 x float> %v804, i64 0
  %v806 = extractelement <2 x float> %v804, i64 1
  %v807 = fadd float %v805, %v806
  %v808 = fadd float %v807, %v770
  %v809 = getelementptr inbounds float, ptr %v58, i64 0
  store float %v808, ptr %v809, align 4
  br label %b172
b172:
  %v810 = icmp sgt i64 %v3, 1
  br i1 %v810, label %b182, label %b183
b182:
  %v811 = getelementptr inbounds i64, ptr %v1, i64 3
  %v812 = atomicrmw add ptr %v811, i64 1 acq_rel
  %v813 = load i64, ptr %v75, align 8
  %v814 = add i64 %v813, 1
  store i64 %v814, ptr %v75, align 8
  %v815 = mul i64 %v3, %v814
  br label %b184
b184:
  %v816 = load atomic i64, ptr %v811 acquire, align 8
  %v817 = icmp slt i64 %v816, %v815
  br i1 %v817, label %b185, label %b186
b185:
  %v818 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v819 = icmp eq i64 %v2, 0
  br i1 %v819, label %b187, label %b188
b187:
  br label %b189
b189:
  %v820 = phi i64 [ 0, %b187 ], [ %v850, %b194 ]
  %v821 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v848, %b194 ]
  %v822 = phi float [ 0x0000000000000000, %b187 ], [ %v849, %b194 ]
  %v823 = icmp slt i64 %v820, %v8
  br i1 %v823, label %b190, label %b191
b190:
  %v824 = add i64 %v820, 128
  %v825 = icmp slt i64 %v824, %v8
  %v826 = select i1 %v825, i64 %v824, i64 %v8
  br label %b192
b192:
  %v827 = phi i64 [ %v820, %b190 ], [ %v847, %b197 ]
  %v828 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v832, %b197 ]
  %v829 = phi float [ 0x0000000000000000, %b190 ], [ %v829, %b197 ]
  %v830 = icmp slt i64 %v827, %v826
  br i1 %v830, label %b193, label %b194
b193:
  br label %b195
b195:
  %v831 = phi i64 [ 0, %b193 ], [ %v846, %b196 ]
  %v832 = phi <8 x float> [ %v828, %b193 ], [ %v845, %b196 ]
  %v833 = icmp slt i64 %v831, 8
  br i1 %v833, label %b196, label %b197
b196:
  %v834 = mul i64 %v827, 8
  %v835 = getelementptr inbounds float, ptr %v54, i64 %v834
  %v836 = mul i64 %v827, 8
  %v837 = getelementptr inbounds float, ptr %v24, i64 %v836
  %v838 = add i64 0, %v831
  %v839 = getelementptr inbounds float, ptr %v835, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 0, %v831
  %v842 = getelementptr inbounds float, ptr %v837, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = fmul <8 x float> %v840, %v843
  %v845 = fadd <8 x float> %v832, %v844
  %v846 = add nsw i64 %v831, 8
  br label %b195
b197:
  %v847 = add nsw i64 %v827, 1
  br label %b192
b194:
  %v848 = fadd <8 x float> %v821, %v828
  %v849 = fadd float %v822, %v829
  %v850 = add nsw i64 %v820, 128
  br label %b189
b191:
  %v851 = shufflevector <8 x float> %v821, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v852 = shufflevector <8 x float> %v821, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v853 = fadd <4 x float> %v851, %v852
  %v854 = shufflevector <4 x float> %v853, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v855 = shufflevector <4 x float> %v853, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v856 = fadd <2 x float> %v854, %v855
  %v857 = extractelement <2 x float> %v856, i64 0
  %v858 = extractelement <2 x float> %v856, i64 1
  %v859 = fadd float %v857, %v858
  %v860 = fadd float %v859, %v822
  %v861 = getelementptr inbounds float, ptr %v60, i64 0
  store float %v860, ptr %v861, align 4
  br label %b188
b188:
  %v862 = icmp sgt i64 %v3, 1
  br i1 %v862, label %b198, label %b199
b198:
  %v863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v864 = atomicrmw add ptr %v863, i64 1 acq_rel
  %v865 = load i64, ptr %v75, align 8
  %v866 = add i64 %v865, 1
  store i64 %v866, ptr %v75, align 8
  %v867 = mul i64 %v3, %v866
  br label %b200
b200:
  %v868 = load atomic i64, ptr %v863 acquire, align 8
  %v869 = icmp slt i64 %v868, %v867
  br i1 %v869, label %b201, label %b202
b201:
  %v870 = call i32 @sched_yield()
  br label %b200
b202:
  br label %b199
b199:
  %v871 = icmp eq i64 %v2, 0
  br i1 %v871, label %b203, label %b204
b203:
  %v872 = getelementptr inbounds float, ptr %v60, i64 0
  %v873 = load float, ptr %v872, align 4
  %v874 = getelementptr inbounds float, ptr %v44, i64 0
  %v875 = load float, ptr %v874, align 4
  %v876 = fmul float %v873, %v875
  %v877 = getelementptr inbounds float, ptr %v46, i64 0
  %v878 = load float, ptr %v877, align 4
  %v879 = fmul float %v876, %v878
  %v880 = getelementptr inbounds float, ptr %v58, i64 0
  %v881 = load float, ptr %v880, align 4
  %v882 = getelementptr inbounds float, ptr %v42, i64 0
  %v883 = load float, ptr %v882, align 4
  %v884 = fmul float %v881, %v883
  %v885 = getelementptr inbounds float, ptr %v48, i64 0
  %v886 = load float, ptr %v885, align 4
  %v887 = fmul float %v884, %v886
  %v888 = add i64 0, 0
  %v889 = getelementptr inbounds float, ptr %v38, i64 %v888
  store float %v879, ptr %v889, align 4
  %v890 = add i64 0, 0
  %v891 = getelementptr inbounds float, ptr %v36, i64 %v890
  store float %v887, ptr %v891, align 4
  br label %b204
b204:
  %v892 = icmp sgt i64 %v3, 1
  br i1 %v892, label %b205, label %b206
b205:
  %v893 = getelementptr inbounds i64, ptr %v1, i64 3
  %v894 = atomicrmw add ptr %v893, i64 1 acq_rel
  %v895 = load i64, ptr %v75, align 8
  %v896 = add i64 %v895, 1
  store i64 %v896, ptr %v75, align 8
  %v897 = mul i64 %v3, %v896
  br label %b207
b207:
  %v898 = load atomic i64, ptr %v893 acquire, align 8
  %v899 = icmp slt i64 %v898, %v897
  br i1 %v899, label %b208, label %b209
b208:
  %v900 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
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

declare i32 @sched_yield() #1
declare float @llvm.fabs.f32(float)
declare float @llvm.fmuladd.f32(float, float, float)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
