; generated from specs/fast_grnn.yaml by `make generated`: do not edit
; fast_grnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v83 = alloca i64, i64 1, align 8
  %v528 = alloca float, i64 64, align 4
  %v612 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 8
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 16
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 32
  %v82 = load i64, ptr %v81, align 8
  store i64 0, ptr %v83, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v85 = load ptr, ptr %v84, align 4
  %v86 = mul i64 %v2, 0
  %v87 = add i64 %v86, 128
  %v88 = getelementptr inbounds float, ptr %v85, i64 %v87
  %v89 = getelementptr inbounds i64, ptr %v1, i64 4
  %v90 = load i64, ptr %v89, align 8
  %v91 = icmp eq i64 %v90, 0
  br i1 %v91, label %b0, label %b1
b0:
  %v92 = icmp eq i64 %v2, 0
  br i1 %v92, label %b2, label %b3
b2:
  %v93 = add i64 0, 0
  %v94 = getelementptr inbounds float, ptr %v44, i64 %v93
  %v95 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v96, ptr %v94, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v97 = icmp sgt i64 %v3, 1
  br i1 %v97, label %b4, label %b5
b4:
  %v98 = getelementptr inbounds i64, ptr %v1, i64 3
  %v99 = atomicrmw add ptr %v98, i64 1 acq_rel
  %v100 = load i64, ptr %v83, align 8
  %v101 = add i64 %v100, 1
  store i64 %v101, ptr %v83, align 8
  %v102 = mul i64 %v3, %v101
  br label %b6
b6:
  %v103 = load atomic i64, ptr %v98 acquire, align 8
  %v104 = icmp slt i64 %v103, %v102
  br i1 %v104, label %b7, label %b8
b7:
  %v105 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v106 = getelementptr inbounds i64, ptr %v1, i64 4
  %v107 = load i64, ptr %v106, align 8
  %v108 = icmp eq i64 %v107, 0
  br i1 %v108, label %b9, label %b10
b9:
  %v109 = icmp eq i64 %v2, 0
  br i1 %v109, label %b11, label %b12
b11:
  %v110 = getelementptr inbounds float, ptr %v10, i64 0
  %v111 = load float, ptr %v110, align 4
  %v112 = call float @llvm.fabs.f32(float %v111)
  %v113 = fneg float %v112
  %v114 = fcmp olt float %v113, 0xC05A400000000000
  %v115 = select i1 %v114, float 0xC05A400000000000, float %v113
  %v116 = call float @llvm.fmuladd.f32(float %v115, float 0x3FF7154760000000, float 0x4168000000000000)
  %v117 = fsub float %v116, 0x4168000000000000
  %v118 = call float @llvm.fmuladd.f32(float %v117, float 0xBFE62E4000000000, float %v115)
  %v119 = call float @llvm.fmuladd.f32(float %v117, float 0xBEB7F7D1C0000000, float %v118)
  %v120 = bitcast float %v116 to i32
  %v121 = fmul float %v119, %v119
  %v122 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v119, float 0x3F81227F40000000)
  %v123 = call float @llvm.fmuladd.f32(float %v122, float %v119, float 0x3FA5556740000000)
  %v124 = call float @llvm.fmuladd.f32(float %v123, float %v119, float 0x3FC5554B00000000)
  %v125 = call float @llvm.fmuladd.f32(float %v124, float %v119, float 0x3FDFFFFFE0000000)
  %v126 = call float @llvm.fmuladd.f32(float %v121, float %v125, float %v119)
  %v127 = sub i32 %v120, 1262485250
  %v128 = lshr i32 %v127, 1
  %v129 = sub i32 %v127, %v128
  %v130 = shl i32 %v128, 23
  %v131 = bitcast i32 %v130 to float
  %v132 = shl i32 %v129, 23
  %v133 = bitcast i32 %v132 to float
  %v134 = fadd float %v126, 0x3FF0000000000000
  %v135 = fmul float %v134, %v131
  %v136 = fmul float %v135, %v133
  %v137 = fcmp olt float %v111, 0x0000000000000000
  %v138 = select i1 %v137, float %v136, float 0x3FF0000000000000
  %v139 = fadd float %v136, 0x3FF0000000000000
  %v140 = fdiv float %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v12, i64 0
  %v142 = load float, ptr %v141, align 4
  %v143 = call float @llvm.fabs.f32(float %v142)
  %v144 = fneg float %v143
  %v145 = fcmp olt float %v144, 0xC05A400000000000
  %v146 = select i1 %v145, float 0xC05A400000000000, float %v144
  %v147 = call float @llvm.fmuladd.f32(float %v146, float 0x3FF7154760000000, float 0x4168000000000000)
  %v148 = fsub float %v147, 0x4168000000000000
  %v149 = call float @llvm.fmuladd.f32(float %v148, float 0xBFE62E4000000000, float %v146)
  %v150 = call float @llvm.fmuladd.f32(float %v148, float 0xBEB7F7D1C0000000, float %v149)
  %v151 = bitcast float %v147 to i32
  %v152 = fmul float %v150, %v150
  %v153 = call float @llvm.fmuladd.f32(float 0x3F56BEBE00000000, float %v150, float 0x3F81227F40000000)
  %v154 = call float @llvm.fmuladd.f32(float %v153, float %v150, float 0x3FA5556740000000)
  %v155 = call float @llvm.fmuladd.f32(float %v154, float %v150, float 0x3FC5554B00000000)
  %v156 = call float @llvm.fmuladd.f32(float %v155, float %v150, float 0x3FDFFFFFE0000000)
  %v157 = call float @llvm.fmuladd.f32(float %v152, float %v156, float %v150)
  %v158 = sub i32 %v151, 1262485250
  %v159 = lshr i32 %v158, 1
  %v160 = sub i32 %v158, %v159
  %v161 = shl i32 %v159, 23
  %v162 = bitcast i32 %v161 to float
  %v163 = shl i32 %v160, 23
  %v164 = bitcast i32 %v163 to float
  %v165 = fadd float %v157, 0x3FF0000000000000
  %v166 = fmul float %v165, %v162
  %v167 = fmul float %v166, %v164
  %v168 = fcmp olt float %v142, 0x0000000000000000
  %v169 = select i1 %v168, float %v167, float 0x3FF0000000000000
  %v170 = fadd float %v167, 0x3FF0000000000000
  %v171 = fdiv float %v169, %v170
  %v172 = fsub float 0x3FF0000000000000, %v171
  %v173 = fsub float 0x3FF0000000000000, %v140
  %v174 = add i64 0, 0
  %v175 = getelementptr inbounds float, ptr %v46, i64 %v174
  store float %v140, ptr %v175, align 4
  %v176 = add i64 0, 0
  %v177 = getelementptr inbounds float, ptr %v48, i64 %v176
  store float %v171, ptr %v177, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v50, i64 %v178
  store float %v172, ptr %v179, align 4
  %v180 = add i64 0, 0
  %v181 = getelementptr inbounds float, ptr %v52, i64 %v180
  store float %v173, ptr %v181, align 4
  br label %b12
b12:
  br label %b10
b10:
  %v182 = icmp sgt i64 %v3, 1
  br i1 %v182, label %b13, label %b14
b13:
  %v183 = getelementptr inbounds i64, ptr %v1, i64 3
  %v184 = atomicrmw add ptr %v183, i64 1 acq_rel
  %v185 = load i64, ptr %v83, align 8
  %v186 = add i64 %v185, 1
  store i64 %v186, ptr %v83, align 8
  %v187 = mul i64 %v3, %v186
  br label %b15
b15:
  %v188 = load atomic i64, ptr %v183 acquire, align 8
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b16, label %b17
b16:
  %v190 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v191 = getelementptr inbounds i64, ptr %v1, i64 4
  %v192 = load i64, ptr %v191, align 8
  %v193 = icmp eq i64 %v192, 0
  br i1 %v193, label %b18, label %b19
b18:
  %v194 = getelementptr inbounds i64, ptr %v1, i64 35
  %v195 = load i64, ptr %v194, align 8
  %v196 = icmp eq i64 %v195, 0
  br i1 %v196, label %b20, label %b21
b20:
  %v197 = add i64 %v7, 0
  %v198 = sdiv i64 %v197, 1
  %v199 = add i64 %v2, 1
  %v200 = mul i64 %v198, %v2
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  %v205 = mul i64 %v198, %v199
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, %v7
  %v209 = select i1 %v208, i64 %v207, i64 %v7
  br label %b22
b22:
  %v210 = phi i64 [ %v204, %b20 ], [ %v221, %b23 ]
  %v211 = icmp slt i64 %v210, %v209
  br i1 %v211, label %b23, label %b24
b23:
  %v212 = and i64 0, %v72
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v210
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v26, i64 %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v216, i64 %v217
  %v219 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v220 = shufflevector <8 x float> %v219, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = add nsw i64 %v210, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v222 = icmp sgt i64 %v3, 1
  br i1 %v222, label %b25, label %b26
b25:
  %v223 = getelementptr inbounds i64, ptr %v1, i64 3
  %v224 = atomicrmw add ptr %v223, i64 1 acq_rel
  %v225 = load i64, ptr %v83, align 8
  %v226 = add i64 %v225, 1
  store i64 %v226, ptr %v83, align 8
  %v227 = mul i64 %v3, %v226
  br label %b27
b27:
  %v228 = load atomic i64, ptr %v223 acquire, align 8
  %v229 = icmp slt i64 %v228, %v227
  br i1 %v229, label %b28, label %b29
b28:
  %v230 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v231 = getelementptr inbounds float, ptr %v85, i64 0
  %v232 = getelementptr inbounds i64, ptr %v1, i64 4
  %v233 = load i64, ptr %v232, align 8
  %v234 = icmp eq i64 %v233, 0
  br i1 %v234, label %b30, label %b31
b30:
  %v235 = add i64 1, 0
  %v236 = sdiv i64 %v235, 1
  %v237 = add i64 %v2, 1
  %v238 = mul i64 %v236, %v2
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = mul i64 %v236, %v237
  %v244 = sdiv i64 %v243, %v3
  %v245 = mul i64 %v244, 1
  %v246 = icmp slt i64 %v245, 1
  %v247 = select i1 %v246, i64 %v245, i64 1
  %v248 = icmp slt i64 %v247, 1
  %v249 = select i1 %v248, i64 %v247, i64 1
  br label %b32
b32:
  %v250 = phi i64 [ %v242, %b30 ], [ %v365, %b44 ]
  %v251 = icmp slt i64 %v250, %v249
  br i1 %v251, label %b33, label %b34
b33:
  %v252 = mul i64 %v250, 64
  %v253 = mul i64 %v250, 8
  %v254 = add i64 %v252, 0
  %v255 = add i64 %v253, 0
  %v256 = getelementptr inbounds float, ptr %v231, i64 %v254
  %v257 = sub i64 8, %v255
  %v258 = icmp slt i64 %v257, 0
  %v259 = select i1 %v258, i64 0, i64 %v257
  %v260 = icmp ult i64 %v259, 8
  %v261 = select i1 %v260, i64 %v259, i64 8
  %v262 = trunc i64 %v261 to i32
  %v263 = insertelement <8 x i32> poison, i32 %v262, i64 0
  %v264 = shufflevector <8 x i32> %v263, <8 x i32> poison, <8 x i32> zeroinitializer
  %v265 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v264
  %v266 = mul i64 %v255, 8
  %v267 = add i64 0, %v266
  %v268 = getelementptr inbounds float, ptr %v16, i64 %v267
  %v269 = icmp sge i64 %v259, 8
  br i1 %v269, label %b35, label %b36
b35:
  br label %b37
b37:
  %v270 = phi i64 [ 0, %b35 ], [ %v344, %b38 ]
  %v271 = icmp slt i64 %v270, 8
  br i1 %v271, label %b38, label %b39
b38:
  %v272 = add i64 %v270, 0
  %v273 = getelementptr inbounds float, ptr %v268, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = add i64 %v270, 8
  %v276 = getelementptr inbounds float, ptr %v268, i64 %v275
  %v277 = load <8 x float>, ptr %v276, align 4
  %v278 = add i64 %v270, 16
  %v279 = getelementptr inbounds float, ptr %v268, i64 %v278
  %v280 = load <8 x float>, ptr %v279, align 4
  %v281 = add i64 %v270, 24
  %v282 = getelementptr inbounds float, ptr %v268, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 %v270, 32
  %v285 = getelementptr inbounds float, ptr %v268, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 %v270, 40
  %v288 = getelementptr inbounds float, ptr %v268, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = add i64 %v270, 48
  %v291 = getelementptr inbounds float, ptr %v268, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = add i64 %v270, 56
  %v294 = getelementptr inbounds float, ptr %v268, i64 %v293
  %v295 = load <8 x float>, ptr %v294, align 4
  %v296 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v297 = shufflevector <8 x float> %v274, <8 x float> %v286, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v298 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v299 = shufflevector <8 x float> %v277, <8 x float> %v289, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v300 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v301 = shufflevector <8 x float> %v280, <8 x float> %v292, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v302 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v303 = shufflevector <8 x float> %v283, <8 x float> %v295, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v304 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v300, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v306 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v307 = shufflevector <8 x float> %v298, <8 x float> %v302, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v308 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v309 = shufflevector <8 x float> %v297, <8 x float> %v301, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v310 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v311 = shufflevector <8 x float> %v299, <8 x float> %v303, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v312 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v313 = shufflevector <8 x float> %v304, <8 x float> %v306, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v314 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v315 = shufflevector <8 x float> %v305, <8 x float> %v307, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v316 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v317 = shufflevector <8 x float> %v308, <8 x float> %v310, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v318 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v319 = shufflevector <8 x float> %v309, <8 x float> %v311, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v320 = add i64 %v270, 0
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v256, i64 %v321
  store <8 x float> %v312, ptr %v322, align 4
  %v323 = add i64 %v270, 1
  %v324 = mul i64 %v323, 8
  %v325 = getelementptr inbounds float, ptr %v256, i64 %v324
  store <8 x float> %v313, ptr %v325, align 4
  %v326 = add i64 %v270, 2
  %v327 = mul i64 %v326, 8
  %v328 = getelementptr inbounds float, ptr %v256, i64 %v327
  store <8 x float> %v314, ptr %v328, align 4
  %v329 = add i64 %v270, 3
  %v330 = mul i64 %v329, 8
  %v331 = getelementptr inbounds float, ptr %v256, i64 %v330
  store <8 x float> %v315, ptr %v331, align 4
  %v332 = add i64 %v270, 4
  %v333 = mul i64 %v332, 8
  %v334 = getelementptr inbounds float, ptr %v256, i64 %v333
  store <8 x float> %v316, ptr %v334, align 4
  %v335 = add i64 %v270, 5
  %v336 = mul i64 %v335, 8
  %v337 = getelementptr inbounds float, ptr %v256, i64 %v336
  store <8 x float> %v317, ptr %v337, align 4
  %v338 = add i64 %v270, 6
  %v339 = mul i64 %v338, 8
  %v340 = getelementptr inbounds float, ptr %v256, i64 %v339
  store <8 x float> %v318, ptr %v340, align 4
  %v341 = add i64 %v270, 7
  %v342 = mul i64 %v341, 8
  %v343 = getelementptr inbounds float, ptr %v256, i64 %v342
  store <8 x float> %v319, ptr %v343, align 4
  %v344 = add nsw i64 %v270, 8
  br label %b37
b39:
  br label %b40
b40:
  %v345 = phi i64 [ 8, %b39 ], [ %v353, %b41 ]
  %v346 = icmp slt i64 %v345, 8
  br i1 %v346, label %b41, label %b42
b41:
  %v347 = mul i64 %v345, 1
  %v348 = getelementptr inbounds float, ptr %v268, i64 %v347
  %v349 = getelementptr float, ptr %v348, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v350 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v349, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v351 = mul i64 %v345, 8
  %v352 = getelementptr inbounds float, ptr %v256, i64 %v351
  store <8 x float> %v350, ptr %v352, align 4
  %v353 = add nsw i64 %v345, 1
  br label %b40
b42:
  br label %b36
b36:
  %v354 = icmp slt i64 %v259, 8
  br i1 %v354, label %b43, label %b44
b43:
  br label %b45
b45:
  %v355 = phi i64 [ 0, %b43 ], [ %v363, %b46 ]
  %v356 = icmp slt i64 %v355, 8
  br i1 %v356, label %b46, label %b47
b46:
  %v357 = mul i64 %v355, 1
  %v358 = getelementptr inbounds float, ptr %v268, i64 %v357
  %v359 = getelementptr float, ptr %v358, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v360 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v359, <8 x i1> %v265, <8 x float> zeroinitializer)
  %v361 = mul i64 %v355, 8
  %v362 = getelementptr inbounds float, ptr %v256, i64 %v361
  store <8 x float> %v360, ptr %v362, align 4
  %v363 = add nsw i64 %v355, 1
  br label %b45
b47:
  br label %b44
b44:
  %v364 = add i64 %v252, 64
  %v365 = add nsw i64 %v250, 1
  br label %b32
b34:
  br label %b31
b31:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b48, label %b49
b48:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v83, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v83, align 8
  %v371 = mul i64 %v3, %v370
  br label %b50
b50:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b51, label %b52
b51:
  %v374 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v375 = getelementptr inbounds float, ptr %v85, i64 64
  %v376 = getelementptr inbounds i64, ptr %v1, i64 4
  %v377 = load i64, ptr %v376, align 8
  %v378 = icmp eq i64 %v377, 0
  br i1 %v378, label %b53, label %b54
b53:
  %v379 = add i64 1, 0
  %v380 = sdiv i64 %v379, 1
  %v381 = add i64 %v2, 1
  %v382 = mul i64 %v380, %v2
  %v383 = sdiv i64 %v382, %v3
  %v384 = mul i64 %v383, 1
  %v385 = icmp slt i64 %v384, 1
  %v386 = select i1 %v385, i64 %v384, i64 1
  %v387 = mul i64 %v380, %v381
  %v388 = sdiv i64 %v387, %v3
  %v389 = mul i64 %v388, 1
  %v390 = icmp slt i64 %v389, 1
  %v391 = select i1 %v390, i64 %v389, i64 1
  %v392 = icmp slt i64 %v391, 1
  %v393 = select i1 %v392, i64 %v391, i64 1
  br label %b55
b55:
  %v394 = phi i64 [ %v386, %b53 ], [ %v509, %b67 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b56, label %b57
b56:
  %v396 = mul i64 %v394, 64
  %v397 = mul i64 %v394, 8
  %v398 = add i64 %v396, 0
  %v399 = add i64 %v397, 0
  %v400 = getelementptr inbounds float, ptr %v375, i64 %v398
  %v401 = sub i64 8, %v399
  %v402 = icmp slt i64 %v401, 0
  %v403 = select i1 %v402, i64 0, i64 %v401
  %v404 = icmp ult i64 %v403, 8
  %v405 = select i1 %v404, i64 %v403, i64 8
  %v406 = trunc i64 %v405 to i32
  %v407 = insertelement <8 x i32> poison, i32 %v406, i64 0
  %v408 = shufflevector <8 x i32> %v407, <8 x i32> poison, <8 x i32> zeroinitializer
  %v409 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v408
  %v410 = mul i64 %v399, 8
  %v411 = add i64 0, %v410
  %v412 = getelementptr inbounds float, ptr %v18, i64 %v411
  %v413 = icmp sge i64 %v403, 8
  br i1 %v413, label %b58, label %b59
b58:
  br label %b60
b60:
  %v414 = phi i64 [ 0, %b58 ], [ %v488, %b61 ]
  %v415 = icmp slt i64 %v414, 8
  br i1 %v415, label %b61, label %b62
b61:
  %v416 = add i64 %v414, 0
  %v417 = getelementptr inbounds float, ptr %v412, i64 %v416
  %v418 = load <8 x float>, ptr %v417, align 4
  %v419 = add i64 %v414, 8
  %v420 = getelementptr inbounds float, ptr %v412, i64 %v419
  %v421 = load <8 x float>, ptr %v420, align 4
  %v422 = add i64 %v414, 16
  %v423 = getelementptr inbounds float, ptr %v412, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = add i64 %v414, 24
  %v426 = getelementptr inbounds float, ptr %v412, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 %v414, 32
  %v429 = getelementptr inbounds float, ptr %v412, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = add i64 %v414, 40
  %v432 = getelementptr inbounds float, ptr %v412, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = add i64 %v414, 48
  %v435 = getelementptr inbounds float, ptr %v412, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 %v414, 56
  %v438 = getelementptr inbounds float, ptr %v412, i64 %v437
  %v439 = load <8 x float>, ptr %v438, align 4
  %v440 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v441 = shufflevector <8 x float> %v418, <8 x float> %v430, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v442 = shufflevector <8 x float> %v421, <8 x float> %v433, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v443 = shufflevector <8 x float> %v421, <8 x float> %v433, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v444 = shufflevector <8 x float> %v424, <8 x float> %v436, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v445 = shufflevector <8 x float> %v424, <8 x float> %v436, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v446 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v447 = shufflevector <8 x float> %v427, <8 x float> %v439, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v448 = shufflevector <8 x float> %v440, <8 x float> %v444, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v449 = shufflevector <8 x float> %v440, <8 x float> %v444, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v450 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v451 = shufflevector <8 x float> %v442, <8 x float> %v446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v452 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v453 = shufflevector <8 x float> %v441, <8 x float> %v445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v454 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v455 = shufflevector <8 x float> %v443, <8 x float> %v447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v456 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v457 = shufflevector <8 x float> %v448, <8 x float> %v450, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v458 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v459 = shufflevector <8 x float> %v449, <8 x float> %v451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v460 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v461 = shufflevector <8 x float> %v452, <8 x float> %v454, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v462 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v463 = shufflevector <8 x float> %v453, <8 x float> %v455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v464 = add i64 %v414, 0
  %v465 = mul i64 %v464, 8
  %v466 = getelementptr inbounds float, ptr %v400, i64 %v465
  store <8 x float> %v456, ptr %v466, align 4
  %v467 = add i64 %v414, 1
  %v468 = mul i64 %v467, 8
  %v469 = getelementptr inbounds float, ptr %v400, i64 %v468
  store <8 x float> %v457, ptr %v469, align 4
  %v470 = add i64 %v414, 2
  %v471 = mul i64 %v470, 8
  %v472 = getelementptr inbounds float, ptr %v400, i64 %v471
  store <8 x float> %v458, ptr %v472, align 4
  %v473 = add i64 %v414, 3
  %v474 = mul i64 %v473, 8
  %v475 = getelementptr inbounds float, ptr %v400, i64 %v474
  store <8 x float> %v459, ptr %v475, align 4
  %v476 = add i64 %v414, 4
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v400, i64 %v477
  store <8 x float> %v460, ptr %v478, align 4
  %v479 = add i64 %v414, 5
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v400, i64 %v480
  store <8 x float> %v461, ptr %v481, align 4
  %v482 = add i64 %v414, 6
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v400, i64 %v483
  store <8 x float> %v462, ptr %v484, align 4
  %v485 = add i64 %v414, 7
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v400, i64 %v486
  store <8 x float> %v463, ptr %v487, align 4
  %v488 = add nsw i64 %v414, 8
  br label %b60
b62:
  br label %b63
b63:
  %v489 = phi i64 [ 8, %b62 ], [ %v497, %b64 ]
  %v490 = icmp slt i64 %v489, 8
  br i1 %v490, label %b64, label %b65
b64:
  %v491 = mul i64 %v489, 1
  %v492 = getelementptr inbounds float, ptr %v412, i64 %v491
  %v493 = getelementptr float, ptr %v492, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v494 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v493, <8 x i1> %v409, <8 x float> zeroinitializer)
  %v495 = mul i64 %v489, 8
  %v496 = getelementptr inbounds float, ptr %v400, i64 %v495
  store <8 x float> %v494, ptr %v496, align 4
  %v497 = add nsw i64 %v489, 1
  br label %b63
b65:
  br label %b59
b59:
  %v498 = icmp slt i64 %v403, 8
  br i1 %v498, label %b66, label %b67
b66:
  br label %b68
b68:
  %v499 = phi i64 [ 0, %b66 ], [ %v507, %b69 ]
  %v500 = icmp slt i64 %v499, 8
  br i1 %v500, label %b69, label %b70
b69:
  %v501 = mul i64 %v499, 1
  %v502 = getelementptr inbounds float, ptr %v412, i64 %v501
  %v503 = getelementptr float, ptr %v502, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v504 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v503, <8 x i1> %v409, <8 x float> zeroinitializer)
  %v505 = mul i64 %v499, 8
  %v506 = getelementptr inbounds float, ptr %v400, i64 %v505
  store <8 x float> %v504, ptr %v506, align 4
  %v507 = add nsw i64 %v499, 1
  br label %b68
b70:
  br label %b67
b67:
  %v508 = add i64 %v396, 64
  %v509 = add nsw i64 %v394, 1
  br label %b55
b57:
  br label %b54
b54:
  %v510 = icmp sgt i64 %v3, 1
  br i1 %v510, label %b71, label %b72
b71:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v512 = atomicrmw add ptr %v511, i64 1 acq_rel
  %v513 = load i64, ptr %v83, align 8
  %v514 = add i64 %v513, 1
  store i64 %v514, ptr %v83, align 8
  %v515 = mul i64 %v3, %v514
  br label %b73
b73:
  %v516 = load atomic i64, ptr %v511 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b74, label %b75
b74:
  %v518 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v519 = getelementptr inbounds i64, ptr %v1, i64 5
  %v520 = load i64, ptr %v519, align 8
  br label %b76
b76:
  %v521 = phi i64 [ 0, %b72 ], [ %v801, %b122 ]
  %v522 = icmp slt i64 %v521, %v5
  br i1 %v522, label %b77, label %b78
b77:
  %v523 = add i64 %v521, %v520
  %v524 = icmp slt i64 %v523, %v5
  %v525 = select i1 %v524, i64 %v523, i64 %v5
  %v526 = sub i64 %v525, %v521
  %v527 = mul i64 %v526, %v7
  %v529 = add i64 %v527, 0
  %v530 = sdiv i64 %v529, 1
  %v531 = add i64 %v2, 1
  %v532 = mul i64 %v530, %v2
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v527
  %v536 = select i1 %v535, i64 %v534, i64 %v527
  %v537 = mul i64 %v530, %v531
  %v538 = sdiv i64 %v537, %v3
  %v539 = mul i64 %v538, 1
  %v540 = icmp slt i64 %v539, %v527
  %v541 = select i1 %v540, i64 %v539, i64 %v527
  %v542 = mul i64 %v521, %v7
  %v543 = add i64 %v536, %v542
  %v544 = add i64 %v541, %v542
  br label %b79
b79:
  %v545 = phi i64 [ %v543, %b77 ], [ %v600, %b84 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b80, label %b81
b80:
  %v547 = add i64 %v545, 96
  %v548 = icmp slt i64 %v547, %v544
  %v549 = select i1 %v548, i64 %v547, i64 %v544
  br label %b82
b82:
  %v550 = phi i64 [ 0, %b80 ], [ %v599, %b87 ]
  %v551 = icmp slt i64 %v550, 1
  br i1 %v551, label %b83, label %b84
b83:
  %v552 = sub i64 %v549, %v545
  %v553 = sub i64 8, 1
  %v554 = add i64 %v552, %v553
  %v555 = sdiv i64 %v554, 8
  br label %b85
b85:
  %v556 = phi i64 [ 0, %b83 ], [ %v598, %b92 ]
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b86, label %b87
b86:
  %v558 = mul i64 %v552, %v556
  %v559 = sdiv i64 %v558, %v555
  %v560 = add i64 %v545, %v559
  %v561 = add i64 %v556, 1
  %v562 = mul i64 %v552, %v561
  %v563 = sdiv i64 %v562, %v555
  %v564 = add i64 %v545, %v563
  %v565 = mul i64 %v550, 64
  %v566 = getelementptr inbounds float, ptr %v231, i64 %v565
  %v567 = sub i64 %v564, %v560
  %v568 = mul i64 %v560, 8
  %v569 = getelementptr inbounds float, ptr %v14, i64 %v568
  %v570 = getelementptr inbounds float, ptr %v569, i64 0
  %v571 = sub i64 %v567, 1
  %v572 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v571
  %v573 = load ptr, ptr %v572, align 4
  %v574 = icmp sgt i64 %v567, 0
  br i1 %v574, label %b88, label %b89
b88:
  call void %v573(ptr %v570, i64 8, ptr %v566, i64 8, ptr %v528)
  br label %b89
b89:
  %v575 = add i64 %v565, 64
  br label %b90
b90:
  %v576 = phi i64 [ %v560, %b89 ], [ %v597, %b95 ]
  %v577 = icmp slt i64 %v576, %v564
  br i1 %v577, label %b91, label %b92
b91:
  %v578 = sub i64 %v576, %v560
  %v579 = mul i64 %v578, 8
  %v580 = getelementptr inbounds float, ptr %v528, i64 %v579
  %v581 = mul i64 %v521, %v7
  %v582 = sub i64 %v576, %v581
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v54, i64 %v583
  br label %b93
b93:
  %v585 = phi i64 [ 0, %b91 ], [ %v596, %b94 ]
  %v586 = icmp slt i64 %v585, 1
  br i1 %v586, label %b94, label %b95
b94:
  %v587 = mul i64 %v550, 1
  %v588 = add i64 %v587, %v585
  %v589 = mul i64 %v588, 8
  %v590 = add i64 0, %v585
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v580, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 0, %v589
  %v595 = getelementptr inbounds float, ptr %v584, i64 %v594
  store <8 x float> %v593, ptr %v595, align 4
  %v596 = add nsw i64 %v585, 1
  br label %b93
b95:
  %v597 = add nsw i64 %v576, 1
  br label %b90
b92:
  %v598 = add nsw i64 %v556, 1
  br label %b85
b87:
  %v599 = add nsw i64 %v550, 1
  br label %b82
b84:
  %v600 = add nsw i64 %v545, 96
  br label %b79
b81:
  %v601 = icmp sgt i64 %v3, 1
  br i1 %v601, label %b96, label %b97
b96:
  %v602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v603 = atomicrmw add ptr %v602, i64 1 acq_rel
  %v604 = load i64, ptr %v83, align 8
  %v605 = add i64 %v604, 1
  store i64 %v605, ptr %v83, align 8
  %v606 = mul i64 %v3, %v605
  br label %b98
b98:
  %v607 = load atomic i64, ptr %v602 acquire, align 8
  %v608 = icmp slt i64 %v607, %v606
  br i1 %v608, label %b99, label %b100
b99:
  %v609 = call i32 @sched_yield()
  br label %b98
b100:
  br label %b97
b97:
  br label %b101
b101:
  %v610 = phi i64 [ %v521, %b97 ], [ %v791, %b106 ]
  %v611 = icmp slt i64 %v610, %v525
  br i1 %v611, label %b102, label %b103
b102:
  %v613 = add i64 %v7, 0
  %v614 = sdiv i64 %v613, 1
  %v615 = add i64 %v2, 1
  %v616 = mul i64 %v614, %v2
  %v617 = sdiv i64 %v616, %v3
  %v618 = mul i64 %v617, 1
  %v619 = icmp slt i64 %v618, %v7
  %v620 = select i1 %v619, i64 %v618, i64 %v7
  %v621 = mul i64 %v614, %v615
  %v622 = sdiv i64 %v621, %v3
  %v623 = mul i64 %v622, 1
  %v624 = icmp slt i64 %v623, %v7
  %v625 = select i1 %v624, i64 %v623, i64 %v7
  br label %b104
b104:
  %v626 = phi i64 [ %v620, %b102 ], [ %v790, %b109 ]
  %v627 = icmp slt i64 %v626, %v625
  br i1 %v627, label %b105, label %b106
b105:
  %v628 = add i64 %v626, 96
  %v629 = icmp slt i64 %v628, %v625
  %v630 = select i1 %v629, i64 %v628, i64 %v625
  br label %b107
b107:
  %v631 = phi i64 [ 0, %b105 ], [ %v789, %b112 ]
  %v632 = icmp slt i64 %v631, 1
  br i1 %v632, label %b108, label %b109
b108:
  %v633 = sub i64 %v630, %v626
  %v634 = sub i64 8, 1
  %v635 = add i64 %v633, %v634
  %v636 = sdiv i64 %v635, 8
  br label %b110
b110:
  %v637 = phi i64 [ 0, %b108 ], [ %v788, %b117 ]
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b111, label %b112
b111:
  %v639 = mul i64 %v633, %v637
  %v640 = sdiv i64 %v639, %v636
  %v641 = add i64 %v626, %v640
  %v642 = add i64 %v637, 1
  %v643 = mul i64 %v633, %v642
  %v644 = sdiv i64 %v643, %v636
  %v645 = add i64 %v626, %v644
  %v646 = mul i64 %v631, 64
  %v647 = getelementptr inbounds float, ptr %v375, i64 %v646
  %v648 = sub i64 %v645, %v641
  %v649 = add i64 %v610, 0
  %v650 = and i64 %v649, %v72
  %v651 = mul i64 %v650, %v7
  %v652 = add i64 %v651, %v641
  %v653 = mul i64 %v652, 8
  %v654 = getelementptr inbounds float, ptr %v26, i64 %v653
  %v655 = getelementptr inbounds float, ptr %v654, i64 0
  %v656 = sub i64 %v648, 1
  %v657 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v656
  %v658 = load ptr, ptr %v657, align 4
  %v659 = icmp sgt i64 %v648, 0
  br i1 %v659, label %b113, label %b114
b113:
  call void %v658(ptr %v655, i64 8, ptr %v647, i64 8, ptr %v612)
  br label %b114
b114:
  %v660 = add i64 %v646, 64
  br label %b115
b115:
  %v661 = phi i64 [ %v641, %b114 ], [ %v787, %b120 ]
  %v662 = icmp slt i64 %v661, %v645
  br i1 %v662, label %b116, label %b117
b116:
  %v663 = sub i64 %v661, %v641
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v612, i64 %v664
  %v666 = add i64 %v610, 0
  %v667 = sub i64 %v666, %v521
  %v668 = mul i64 %v667, %v7
  %v669 = add i64 %v668, %v661
  %v670 = mul i64 %v669, 8
  %v671 = getelementptr inbounds float, ptr %v54, i64 %v670
  %v672 = getelementptr inbounds float, ptr %v46, i64 0
  %v673 = load float, ptr %v672, align 4
  %v674 = getelementptr inbounds float, ptr %v48, i64 0
  %v675 = load float, ptr %v674, align 4
  %v676 = add i64 %v610, 0
  %v677 = and i64 %v676, %v72
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v661
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v26, i64 %v680
  %v682 = add i64 %v610, 0
  %v683 = and i64 %v682, %v76
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v661
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v56, i64 %v686
  %v688 = add i64 %v610, 1
  %v689 = and i64 %v688, %v72
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v661
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v26, i64 %v692
  br label %b118
b118:
  %v694 = phi i64 [ 0, %b116 ], [ %v786, %b119 ]
  %v695 = icmp slt i64 %v694, 1
  br i1 %v695, label %b119, label %b120
b119:
  %v696 = mul i64 %v631, 1
  %v697 = add i64 %v696, %v694
  %v698 = mul i64 %v697, 8
  %v699 = add i64 0, %v694
  %v700 = mul i64 %v699, 8
  %v701 = getelementptr inbounds float, ptr %v665, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = add i64 0, %v698
  %v704 = getelementptr inbounds float, ptr %v671, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = fadd <8 x float> %v705, %v702
  %v707 = add i64 0, %v698
  %v708 = getelementptr inbounds float, ptr %v20, i64 %v707
  %v709 = load <8 x float>, ptr %v708, align 4
  %v710 = fadd <8 x float> %v706, %v709
  %v711 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v710)
  %v712 = fneg <8 x float> %v711
  %v713 = fcmp olt <8 x float> %v712, splat (float 0xC05A400000000000)
  %v714 = select <8 x i1> %v713, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v712
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v716 = fsub <8 x float> %v715, splat (float 0x4168000000000000)
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v714)
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v717)
  %v719 = bitcast <8 x float> %v715 to <8 x i32>
  %v720 = fmul <8 x float> %v718, %v718
  %v721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v718, <8 x float> splat (float 0x3F81227F40000000))
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v718, <8 x float> splat (float 0x3FA5556740000000))
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v718, <8 x float> splat (float 0x3FC5554B00000000))
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v718, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v724, <8 x float> %v718)
  %v726 = sub <8 x i32> %v719, splat (i32 1262485250)
  %v727 = lshr <8 x i32> %v726, splat (i32 1)
  %v728 = sub <8 x i32> %v726, %v727
  %v729 = shl <8 x i32> %v727, splat (i32 23)
  %v730 = bitcast <8 x i32> %v729 to <8 x float>
  %v731 = shl <8 x i32> %v728, splat (i32 23)
  %v732 = bitcast <8 x i32> %v731 to <8 x float>
  %v733 = fadd <8 x float> %v725, splat (float 0x3FF0000000000000)
  %v734 = fmul <8 x float> %v733, %v730
  %v735 = fmul <8 x float> %v734, %v732
  %v736 = fcmp olt <8 x float> %v710, splat (float 0x0000000000000000)
  %v737 = select <8 x i1> %v736, <8 x float> %v735, <8 x float> splat (float 0x3FF0000000000000)
  %v738 = fadd <8 x float> %v735, splat (float 0x3FF0000000000000)
  %v739 = fdiv <8 x float> %v737, %v738
  %v740 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v741 = shufflevector <8 x float> %v740, <8 x float> poison, <8 x i32> zeroinitializer
  %v742 = fsub <8 x float> %v741, %v739
  %v743 = insertelement <8 x float> poison, float %v673, i64 0
  %v744 = shufflevector <8 x float> %v743, <8 x float> poison, <8 x i32> zeroinitializer
  %v745 = fmul <8 x float> %v744, %v742
  %v746 = insertelement <8 x float> poison, float %v675, i64 0
  %v747 = shufflevector <8 x float> %v746, <8 x float> poison, <8 x i32> zeroinitializer
  %v748 = fadd <8 x float> %v745, %v747
  %v749 = add i64 0, %v698
  %v750 = getelementptr inbounds float, ptr %v22, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = fadd <8 x float> %v706, %v751
  %v753 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v752)
  %v754 = fcmp ogt <8 x float> %v753, splat (float 0x4023000000000000)
  %v755 = select <8 x i1> %v754, <8 x float> splat (float 0x4023000000000000), <8 x float> %v753
  %v756 = fadd <8 x float> %v755, %v755
  %v757 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v756, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v758 = fsub <8 x float> %v757, splat (float 0x4168000000000000)
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v756)
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v759)
  %v761 = bitcast <8 x float> %v757 to <8 x i32>
  %v762 = fmul <8 x float> %v760, %v760
  %v763 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v760, <8 x float> splat (float 0x3F81227F40000000))
  %v764 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v763, <8 x float> %v760, <8 x float> splat (float 0x3FA5556740000000))
  %v765 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v764, <8 x float> %v760, <8 x float> splat (float 0x3FC5554B00000000))
  %v766 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v765, <8 x float> %v760, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v767 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v762, <8 x float> %v766, <8 x float> %v760)
  %v768 = shl <8 x i32> %v761, splat (i32 23)
  %v769 = add <8 x i32> %v768, splat (i32 1065353216)
  %v770 = bitcast <8 x i32> %v769 to <8 x float>
  %v771 = fsub <8 x float> %v770, splat (float 0x3FF0000000000000)
  %v772 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v770, <8 x float> %v767, <8 x float> %v771)
  %v773 = fadd <8 x float> %v772, splat (float 0x4000000000000000)
  %v774 = fdiv <8 x float> %v772, %v773
  %v775 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v774, <8 x float> %v752)
  %v776 = fmul <8 x float> %v748, %v775
  %v777 = add i64 0, %v698
  %v778 = getelementptr inbounds float, ptr %v681, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = fmul <8 x float> %v739, %v779
  %v781 = fadd <8 x float> %v776, %v780
  %v782 = add i64 0, %v698
  %v783 = getelementptr inbounds float, ptr %v687, i64 %v782
  store <8 x float> %v706, ptr %v783, align 4
  %v784 = add i64 0, %v698
  %v785 = getelementptr inbounds float, ptr %v693, i64 %v784
  store <8 x float> %v781, ptr %v785, align 4
  %v786 = add nsw i64 %v694, 1
  br label %b118
b120:
  %v787 = add nsw i64 %v661, 1
  br label %b115
b117:
  %v788 = add nsw i64 %v637, 1
  br label %b110
b112:
  %v789 = add nsw i64 %v631, 1
  br label %b107
b109:
  %v790 = add nsw i64 %v626, 96
  br label %b104
b106:
  %v791 = add nsw i64 %v610, 1
  br label %b101
b103:
  %v792 = icmp sgt i64 %v3, 1
  br i1 %v792, label %b121, label %b122
b121:
  %v793 = getelementptr inbounds i64, ptr %v1, i64 3
  %v794 = atomicrmw add ptr %v793, i64 1 acq_rel
  %v795 = load i64, ptr %v83, align 8
  %v796 = add i64 %v795, 1
  store i64 %v796, ptr %v83, align 8
  %v797 = mul i64 %v3, %v796
  br label %b123
b123:
  %v798 = load atomic i64, ptr %v793 acquire, align 8
  %v799 = icmp slt i64 %v798, %v797
  br i1 %v799, label %b124, label %b125
b124:
  %v800 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v801 = add nsw i64 %v521, %v520
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
  %v83 = alloca i64, i64 1, align 8
  %v311 = alloca float, i64 64, align 4
  %v507 = alloca float, i64 64, align 4
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
  %v67 = getelementptr inbounds i64, ptr %v1, i64 8
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 13
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 14
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 16
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 29
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 30
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 31
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 32
  %v82 = load i64, ptr %v81, align 8
  store i64 0, ptr %v83, align 8
  %v84 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v85 = load ptr, ptr %v84, align 4
  %v86 = mul i64 %v2, 15360
  %v87 = add i64 %v86, 128
  %v88 = getelementptr inbounds float, ptr %v85, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v85, i64 0
  %v90 = getelementptr inbounds i64, ptr %v1, i64 4
  %v91 = load i64, ptr %v90, align 8
  %v92 = icmp eq i64 %v91, 0
  br i1 %v92, label %b0, label %b1
b0:
  %v93 = add i64 1, 0
  %v94 = sdiv i64 %v93, 1
  %v95 = add i64 %v2, 1
  %v96 = mul i64 %v94, %v2
  %v97 = sdiv i64 %v96, %v3
  %v98 = mul i64 %v97, 1
  %v99 = icmp slt i64 %v98, 1
  %v100 = select i1 %v99, i64 %v98, i64 1
  %v101 = mul i64 %v94, %v95
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, 1
  %v105 = select i1 %v104, i64 %v103, i64 1
  %v106 = icmp slt i64 %v105, 1
  %v107 = select i1 %v106, i64 %v105, i64 1
  br label %b2
b2:
  %v108 = phi i64 [ %v100, %b0 ], [ %v136, %b7 ]
  %v109 = icmp slt i64 %v108, %v107
  br i1 %v109, label %b3, label %b4
b3:
  %v110 = mul i64 %v108, 64
  %v111 = mul i64 %v108, 8
  %v112 = add i64 %v110, 0
  %v113 = add i64 %v111, 0
  %v114 = getelementptr inbounds float, ptr %v89, i64 %v112
  %v115 = sub i64 8, %v113
  %v116 = icmp slt i64 %v115, 0
  %v117 = select i1 %v116, i64 0, i64 %v115
  %v118 = icmp ult i64 %v117, 8
  %v119 = select i1 %v118, i64 %v117, i64 8
  %v120 = trunc i64 %v119 to i32
  %v121 = insertelement <8 x i32> poison, i32 %v120, i64 0
  %v122 = shufflevector <8 x i32> %v121, <8 x i32> poison, <8 x i32> zeroinitializer
  %v123 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v122
  %v124 = mul i64 %v113, 1
  %v125 = add i64 0, %v124
  %v126 = getelementptr inbounds float, ptr %v18, i64 %v125
  br label %b5
b5:
  %v127 = phi i64 [ 0, %b3 ], [ %v134, %b6 ]
  %v128 = icmp slt i64 %v127, 8
  br i1 %v128, label %b6, label %b7
b6:
  %v129 = mul i64 %v127, 8
  %v130 = getelementptr inbounds float, ptr %v126, i64 %v129
  %v131 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v130, <8 x i1> %v123, <8 x float> zeroinitializer)
  %v132 = mul i64 %v127, 8
  %v133 = getelementptr inbounds float, ptr %v114, i64 %v132
  store <8 x float> %v131, ptr %v133, align 4
  %v134 = add nsw i64 %v127, 1
  br label %b5
b7:
  %v135 = add i64 %v110, 64
  %v136 = add nsw i64 %v108, 1
  br label %b2
b4:
  br label %b1
b1:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b8, label %b9
b8:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v83, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v83, align 8
  %v142 = mul i64 %v3, %v141
  br label %b10
b10:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b11, label %b12
b11:
  %v145 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v146 = phi i64 [ 0, %b9 ], [ %v440, %b21 ]
  %v147 = icmp slt i64 %v146, %v5
  br i1 %v147, label %b14, label %b15
b14:
  %v148 = sub i64 %v5, 1
  %v149 = sub i64 %v148, %v146
  %v150 = add i64 %v7, 0
  %v151 = sdiv i64 %v150, 1
  %v152 = add i64 %v2, 1
  %v153 = mul i64 %v151, %v2
  %v154 = sdiv i64 %v153, %v3
  %v155 = mul i64 %v154, 1
  %v156 = icmp slt i64 %v155, %v7
  %v157 = select i1 %v156, i64 %v155, i64 %v7
  %v158 = mul i64 %v151, %v152
  %v159 = sdiv i64 %v158, %v3
  %v160 = mul i64 %v159, 1
  %v161 = icmp slt i64 %v160, %v7
  %v162 = select i1 %v161, i64 %v160, i64 %v7
  br label %b16
b16:
  %v163 = phi i64 [ %v157, %b14 ], [ %v310, %b17 ]
  %v164 = icmp slt i64 %v163, %v162
  br i1 %v164, label %b17, label %b18
b17:
  %v165 = add i64 %v149, 1
  %v166 = and i64 %v165, 1
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v163
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v28, i64 %v169
  %v171 = add i64 %v149, 0
  %v172 = and i64 %v171, %v70
  %v173 = mul i64 %v172, %v7
  %v174 = add i64 %v173, %v163
  %v175 = mul i64 %v174, 8
  %v176 = getelementptr inbounds float, ptr %v24, i64 %v175
  %v177 = add i64 %v149, 0
  %v178 = and i64 %v177, %v72
  %v179 = mul i64 %v178, %v7
  %v180 = add i64 %v179, %v163
  %v181 = mul i64 %v180, 8
  %v182 = getelementptr inbounds float, ptr %v26, i64 %v181
  %v183 = add i64 %v149, 0
  %v184 = and i64 %v183, %v76
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v163
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v56, i64 %v187
  %v189 = getelementptr inbounds float, ptr %v46, i64 0
  %v190 = load float, ptr %v189, align 4
  %v191 = getelementptr inbounds float, ptr %v48, i64 0
  %v192 = load float, ptr %v191, align 4
  %v193 = add i64 %v149, 0
  %v194 = and i64 %v193, %v78
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v163
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v58, i64 %v197
  %v199 = add i64 %v149, 0
  %v200 = and i64 %v199, %v80
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v163
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v60, i64 %v203
  %v205 = add i64 %v149, 0
  %v206 = and i64 %v205, %v82
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v163
  %v209 = mul i64 %v208, 8
  %v210 = getelementptr inbounds float, ptr %v62, i64 %v209
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v170, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = add i64 0, 0
  %v215 = getelementptr inbounds float, ptr %v176, i64 %v214
  %v216 = load <8 x float>, ptr %v215, align 4
  %v217 = fadd <8 x float> %v213, %v216
  %v218 = add i64 0, 0
  %v219 = getelementptr inbounds float, ptr %v182, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fmul <8 x float> %v217, %v220
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v188, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v22, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v224, %v227
  %v229 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v228)
  %v230 = fcmp ogt <8 x float> %v229, splat (float 0x4023000000000000)
  %v231 = select <8 x i1> %v230, <8 x float> splat (float 0x4023000000000000), <8 x float> %v229
  %v232 = fadd <8 x float> %v231, %v231
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v234 = fsub <8 x float> %v233, splat (float 0x4168000000000000)
  %v235 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v232)
  %v236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v234, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v235)
  %v237 = bitcast <8 x float> %v233 to <8 x i32>
  %v238 = fmul <8 x float> %v236, %v236
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v236, <8 x float> splat (float 0x3F81227F40000000))
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> %v236, <8 x float> splat (float 0x3FA5556740000000))
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v240, <8 x float> %v236, <8 x float> splat (float 0x3FC5554B00000000))
  %v242 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v241, <8 x float> %v236, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v243 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v238, <8 x float> %v242, <8 x float> %v236)
  %v244 = shl <8 x i32> %v237, splat (i32 23)
  %v245 = add <8 x i32> %v244, splat (i32 1065353216)
  %v246 = bitcast <8 x i32> %v245 to <8 x float>
  %v247 = fsub <8 x float> %v246, splat (float 0x3FF0000000000000)
  %v248 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v246, <8 x float> %v243, <8 x float> %v247)
  %v249 = fadd <8 x float> %v248, splat (float 0x4000000000000000)
  %v250 = fdiv <8 x float> %v248, %v249
  %v251 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v250, <8 x float> %v228)
  %v252 = fmul <8 x float> %v217, %v251
  %v253 = insertelement <8 x float> poison, float %v190, i64 0
  %v254 = shufflevector <8 x float> %v253, <8 x float> poison, <8 x i32> zeroinitializer
  %v255 = fmul <8 x float> %v252, %v254
  %v256 = fsub <8 x float> %v221, %v255
  %v257 = add i64 0, 0
  %v258 = getelementptr inbounds float, ptr %v20, i64 %v257
  %v259 = load <8 x float>, ptr %v258, align 4
  %v260 = fadd <8 x float> %v224, %v259
  %v261 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v260)
  %v262 = fneg <8 x float> %v261
  %v263 = fcmp olt <8 x float> %v262, splat (float 0xC05A400000000000)
  %v264 = select <8 x i1> %v263, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v262
  %v265 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v264, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v266 = fsub <8 x float> %v265, splat (float 0x4168000000000000)
  %v267 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v264)
  %v268 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v266, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v267)
  %v269 = bitcast <8 x float> %v265 to <8 x i32>
  %v270 = fmul <8 x float> %v268, %v268
  %v271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v268, <8 x float> splat (float 0x3F81227F40000000))
  %v272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v271, <8 x float> %v268, <8 x float> splat (float 0x3FA5556740000000))
  %v273 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v272, <8 x float> %v268, <8 x float> splat (float 0x3FC5554B00000000))
  %v274 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v273, <8 x float> %v268, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v270, <8 x float> %v274, <8 x float> %v268)
  %v276 = sub <8 x i32> %v269, splat (i32 1262485250)
  %v277 = lshr <8 x i32> %v276, splat (i32 1)
  %v278 = sub <8 x i32> %v276, %v277
  %v279 = shl <8 x i32> %v277, splat (i32 23)
  %v280 = bitcast <8 x i32> %v279 to <8 x float>
  %v281 = shl <8 x i32> %v278, splat (i32 23)
  %v282 = bitcast <8 x i32> %v281 to <8 x float>
  %v283 = fadd <8 x float> %v275, splat (float 0x3FF0000000000000)
  %v284 = fmul <8 x float> %v283, %v280
  %v285 = fmul <8 x float> %v284, %v282
  %v286 = fcmp olt <8 x float> %v260, splat (float 0x0000000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> %v285, <8 x float> splat (float 0x3FF0000000000000)
  %v288 = fadd <8 x float> %v285, splat (float 0x3FF0000000000000)
  %v289 = fdiv <8 x float> %v287, %v288
  %v290 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v291 = shufflevector <8 x float> %v290, <8 x float> poison, <8 x i32> zeroinitializer
  %v292 = fsub <8 x float> %v291, %v289
  %v293 = fmul <8 x float> %v254, %v292
  %v294 = insertelement <8 x float> poison, float %v192, i64 0
  %v295 = shufflevector <8 x float> %v294, <8 x float> poison, <8 x i32> zeroinitializer
  %v296 = fadd <8 x float> %v293, %v295
  %v297 = fmul <8 x float> %v217, %v296
  %v298 = fmul <8 x float> %v251, %v251
  %v299 = fsub <8 x float> %v291, %v298
  %v300 = fmul <8 x float> %v297, %v299
  %v301 = fmul <8 x float> %v256, %v289
  %v302 = fmul <8 x float> %v301, %v292
  %v303 = fadd <8 x float> %v300, %v302
  %v304 = add i64 0, 0
  %v305 = getelementptr inbounds float, ptr %v198, i64 %v304
  store <8 x float> %v217, ptr %v305, align 4
  %v306 = add i64 0, 0
  %v307 = getelementptr inbounds float, ptr %v204, i64 %v306
  store <8 x float> %v256, ptr %v307, align 4
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v210, i64 %v308
  store <8 x float> %v303, ptr %v309, align 4
  %v310 = add nsw i64 %v163, 1
  br label %b16
b18:
  %v312 = add i64 %v7, 0
  %v313 = sdiv i64 %v312, 1
  %v314 = add i64 %v2, 1
  %v315 = mul i64 %v313, %v2
  %v316 = sdiv i64 %v315, %v3
  %v317 = mul i64 %v316, 1
  %v318 = icmp slt i64 %v317, %v7
  %v319 = select i1 %v318, i64 %v317, i64 %v7
  %v320 = mul i64 %v313, %v314
  %v321 = sdiv i64 %v320, %v3
  %v322 = mul i64 %v321, 1
  %v323 = icmp slt i64 %v322, %v7
  %v324 = select i1 %v323, i64 %v322, i64 %v7
  br label %b19
b19:
  %v325 = phi i64 [ %v319, %b18 ], [ %v439, %b24 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b20, label %b21
b20:
  %v327 = add i64 %v325, 96
  %v328 = icmp slt i64 %v327, %v324
  %v329 = select i1 %v328, i64 %v327, i64 %v324
  br label %b22
b22:
  %v330 = phi i64 [ 0, %b20 ], [ %v438, %b27 ]
  %v331 = icmp slt i64 %v330, 1
  br i1 %v331, label %b23, label %b24
b23:
  %v332 = sub i64 %v329, %v325
  %v333 = sub i64 8, 1
  %v334 = add i64 %v332, %v333
  %v335 = sdiv i64 %v334, 8
  br label %b25
b25:
  %v336 = phi i64 [ 0, %b23 ], [ %v437, %b32 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b26, label %b27
b26:
  %v338 = mul i64 %v332, %v336
  %v339 = sdiv i64 %v338, %v335
  %v340 = add i64 %v325, %v339
  %v341 = add i64 %v336, 1
  %v342 = mul i64 %v332, %v341
  %v343 = sdiv i64 %v342, %v335
  %v344 = add i64 %v325, %v343
  %v345 = mul i64 %v330, 64
  %v346 = getelementptr inbounds float, ptr %v89, i64 %v345
  %v347 = sub i64 %v344, %v340
  %v348 = add i64 %v149, 0
  %v349 = and i64 %v348, %v82
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v340
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v62, i64 %v352
  %v354 = getelementptr inbounds float, ptr %v353, i64 0
  %v355 = sub i64 %v347, 1
  %v356 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v355
  %v357 = load ptr, ptr %v356, align 4
  %v358 = icmp sgt i64 %v347, 0
  br i1 %v358, label %b28, label %b29
b28:
  call void %v357(ptr %v354, i64 8, ptr %v346, i64 8, ptr %v311)
  br label %b29
b29:
  %v359 = add i64 %v345, 64
  br label %b30
b30:
  %v360 = phi i64 [ %v340, %b29 ], [ %v436, %b35 ]
  %v361 = icmp slt i64 %v360, %v344
  br i1 %v361, label %b31, label %b32
b31:
  %v362 = sub i64 %v360, %v340
  %v363 = mul i64 %v362, 8
  %v364 = getelementptr inbounds float, ptr %v311, i64 %v363
  %v365 = add i64 %v149, 0
  %v366 = and i64 %v365, %v78
  %v367 = mul i64 %v366, %v7
  %v368 = add i64 %v367, %v360
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v58, i64 %v369
  %v371 = add i64 %v149, 0
  %v372 = and i64 %v371, %v76
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v360
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v56, i64 %v375
  %v377 = add i64 %v149, 0
  %v378 = and i64 %v377, 1
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v360
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v28, i64 %v381
  br label %b33
b33:
  %v383 = phi i64 [ 0, %b31 ], [ %v435, %b34 ]
  %v384 = icmp slt i64 %v383, 1
  br i1 %v384, label %b34, label %b35
b34:
  %v385 = mul i64 %v330, 1
  %v386 = add i64 %v385, %v383
  %v387 = mul i64 %v386, 8
  %v388 = add i64 0, %v383
  %v389 = mul i64 %v388, 8
  %v390 = getelementptr inbounds float, ptr %v364, i64 %v389
  %v391 = load <8 x float>, ptr %v390, align 4
  %v392 = add i64 0, %v387
  %v393 = getelementptr inbounds float, ptr %v370, i64 %v392
  %v394 = load <8 x float>, ptr %v393, align 4
  %v395 = add i64 0, %v387
  %v396 = getelementptr inbounds float, ptr %v376, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, %v387
  %v399 = getelementptr inbounds float, ptr %v20, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fadd <8 x float> %v397, %v400
  %v402 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v401)
  %v403 = fneg <8 x float> %v402
  %v404 = fcmp olt <8 x float> %v403, splat (float 0xC05A400000000000)
  %v405 = select <8 x i1> %v404, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v403
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
  %v417 = sub <8 x i32> %v410, splat (i32 1262485250)
  %v418 = lshr <8 x i32> %v417, splat (i32 1)
  %v419 = sub <8 x i32> %v417, %v418
  %v420 = shl <8 x i32> %v418, splat (i32 23)
  %v421 = bitcast <8 x i32> %v420 to <8 x float>
  %v422 = shl <8 x i32> %v419, splat (i32 23)
  %v423 = bitcast <8 x i32> %v422 to <8 x float>
  %v424 = fadd <8 x float> %v416, splat (float 0x3FF0000000000000)
  %v425 = fmul <8 x float> %v424, %v421
  %v426 = fmul <8 x float> %v425, %v423
  %v427 = fcmp olt <8 x float> %v401, splat (float 0x0000000000000000)
  %v428 = select <8 x i1> %v427, <8 x float> %v426, <8 x float> splat (float 0x3FF0000000000000)
  %v429 = fadd <8 x float> %v426, splat (float 0x3FF0000000000000)
  %v430 = fdiv <8 x float> %v428, %v429
  %v431 = fmul <8 x float> %v394, %v430
  %v432 = fadd <8 x float> %v431, %v391
  %v433 = add i64 0, %v387
  %v434 = getelementptr inbounds float, ptr %v382, i64 %v433
  store <8 x float> %v432, ptr %v434, align 4
  %v435 = add nsw i64 %v383, 1
  br label %b33
b35:
  %v436 = add nsw i64 %v360, 1
  br label %b30
b32:
  %v437 = add nsw i64 %v336, 1
  br label %b25
b27:
  %v438 = add nsw i64 %v330, 1
  br label %b22
b24:
  %v439 = add nsw i64 %v325, 96
  br label %b19
b21:
  %v440 = add nsw i64 %v146, 1
  br label %b13
b15:
  %v441 = icmp sgt i64 %v3, 1
  br i1 %v441, label %b36, label %b37
b36:
  %v442 = getelementptr inbounds i64, ptr %v1, i64 3
  %v443 = atomicrmw add ptr %v442, i64 1 acq_rel
  %v444 = load i64, ptr %v83, align 8
  %v445 = add i64 %v444, 1
  store i64 %v445, ptr %v83, align 8
  %v446 = mul i64 %v3, %v445
  br label %b38
b38:
  %v447 = load atomic i64, ptr %v442 acquire, align 8
  %v448 = icmp slt i64 %v447, %v446
  br i1 %v448, label %b39, label %b40
b39:
  %v449 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v450 = getelementptr inbounds float, ptr %v85, i64 64
  %v451 = getelementptr inbounds i64, ptr %v1, i64 4
  %v452 = load i64, ptr %v451, align 8
  %v453 = icmp eq i64 %v452, 0
  br i1 %v453, label %b41, label %b42
b41:
  %v454 = add i64 1, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, 1
  %v461 = select i1 %v460, i64 %v459, i64 1
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, 1
  %v466 = select i1 %v465, i64 %v464, i64 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  br label %b43
b43:
  %v469 = phi i64 [ %v461, %b41 ], [ %v497, %b48 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b44, label %b45
b44:
  %v471 = mul i64 %v469, 64
  %v472 = mul i64 %v469, 8
  %v473 = add i64 %v471, 0
  %v474 = add i64 %v472, 0
  %v475 = getelementptr inbounds float, ptr %v450, i64 %v473
  %v476 = sub i64 8, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = icmp ult i64 %v478, 8
  %v480 = select i1 %v479, i64 %v478, i64 8
  %v481 = trunc i64 %v480 to i32
  %v482 = insertelement <8 x i32> poison, i32 %v481, i64 0
  %v483 = shufflevector <8 x i32> %v482, <8 x i32> poison, <8 x i32> zeroinitializer
  %v484 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v483
  %v485 = mul i64 %v474, 1
  %v486 = add i64 0, %v485
  %v487 = getelementptr inbounds float, ptr %v16, i64 %v486
  br label %b46
b46:
  %v488 = phi i64 [ 0, %b44 ], [ %v495, %b47 ]
  %v489 = icmp slt i64 %v488, 8
  br i1 %v489, label %b47, label %b48
b47:
  %v490 = mul i64 %v488, 8
  %v491 = getelementptr inbounds float, ptr %v487, i64 %v490
  %v492 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v491, <8 x i1> %v484, <8 x float> zeroinitializer)
  %v493 = mul i64 %v488, 8
  %v494 = getelementptr inbounds float, ptr %v475, i64 %v493
  store <8 x float> %v492, ptr %v494, align 4
  %v495 = add nsw i64 %v488, 1
  br label %b46
b48:
  %v496 = add i64 %v471, 64
  %v497 = add nsw i64 %v469, 1
  br label %b43
b45:
  br label %b42
b42:
  %v498 = icmp sgt i64 %v3, 1
  br i1 %v498, label %b49, label %b50
b49:
  %v499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v500 = atomicrmw add ptr %v499, i64 1 acq_rel
  %v501 = load i64, ptr %v83, align 8
  %v502 = add i64 %v501, 1
  store i64 %v502, ptr %v83, align 8
  %v503 = mul i64 %v3, %v502
  br label %b51
b51:
  %v504 = load atomic i64, ptr %v499 acquire, align 8
  %v505 = icmp slt i64 %v504, %v503
  br i1 %v505, label %b52, label %b53
b52:
  %v506 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v508 = add i64 %v8, 0
  %v509 = sdiv i64 %v508, 1
  %v510 = add i64 %v2, 1
  %v511 = mul i64 %v509, %v2
  %v512 = sdiv i64 %v511, %v3
  %v513 = mul i64 %v512, 1
  %v514 = icmp slt i64 %v513, %v8
  %v515 = select i1 %v514, i64 %v513, i64 %v8
  %v516 = mul i64 %v509, %v510
  %v517 = sdiv i64 %v516, %v3
  %v518 = mul i64 %v517, 1
  %v519 = icmp slt i64 %v518, %v8
  %v520 = select i1 %v519, i64 %v518, i64 %v8
  br label %b54
b54:
  %v521 = phi i64 [ %v515, %b50 ], [ %v574, %b59 ]
  %v522 = icmp slt i64 %v521, %v520
  br i1 %v522, label %b55, label %b56
b55:
  %v523 = add i64 %v521, 96
  %v524 = icmp slt i64 %v523, %v520
  %v525 = select i1 %v524, i64 %v523, i64 %v520
  br label %b57
b57:
  %v526 = phi i64 [ 0, %b55 ], [ %v573, %b62 ]
  %v527 = icmp slt i64 %v526, 1
  br i1 %v527, label %b58, label %b59
b58:
  %v528 = sub i64 %v525, %v521
  %v529 = sub i64 8, 1
  %v530 = add i64 %v528, %v529
  %v531 = sdiv i64 %v530, 8
  br label %b60
b60:
  %v532 = phi i64 [ 0, %b58 ], [ %v572, %b67 ]
  %v533 = icmp slt i64 %v532, %v531
  br i1 %v533, label %b61, label %b62
b61:
  %v534 = mul i64 %v528, %v532
  %v535 = sdiv i64 %v534, %v531
  %v536 = add i64 %v521, %v535
  %v537 = add i64 %v532, 1
  %v538 = mul i64 %v528, %v537
  %v539 = sdiv i64 %v538, %v531
  %v540 = add i64 %v521, %v539
  %v541 = mul i64 %v526, 64
  %v542 = getelementptr inbounds float, ptr %v450, i64 %v541
  %v543 = sub i64 %v540, %v536
  %v544 = mul i64 %v536, 8
  %v545 = getelementptr inbounds float, ptr %v62, i64 %v544
  %v546 = getelementptr inbounds float, ptr %v545, i64 0
  %v547 = sub i64 %v543, 1
  %v548 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v547
  %v549 = load ptr, ptr %v548, align 4
  %v550 = icmp sgt i64 %v543, 0
  br i1 %v550, label %b63, label %b64
b63:
  call void %v549(ptr %v546, i64 8, ptr %v542, i64 8, ptr %v507)
  br label %b64
b64:
  %v551 = add i64 %v541, 64
  br label %b65
b65:
  %v552 = phi i64 [ %v536, %b64 ], [ %v571, %b70 ]
  %v553 = icmp slt i64 %v552, %v540
  br i1 %v553, label %b66, label %b67
b66:
  %v554 = sub i64 %v552, %v536
  %v555 = mul i64 %v554, 8
  %v556 = getelementptr inbounds float, ptr %v507, i64 %v555
  %v557 = mul i64 %v552, 8
  %v558 = getelementptr inbounds float, ptr %v30, i64 %v557
  br label %b68
b68:
  %v559 = phi i64 [ 0, %b66 ], [ %v570, %b69 ]
  %v560 = icmp slt i64 %v559, 1
  br i1 %v560, label %b69, label %b70
b69:
  %v561 = mul i64 %v526, 1
  %v562 = add i64 %v561, %v559
  %v563 = mul i64 %v562, 8
  %v564 = add i64 0, %v559
  %v565 = mul i64 %v564, 8
  %v566 = getelementptr inbounds float, ptr %v556, i64 %v565
  %v567 = load <8 x float>, ptr %v566, align 4
  %v568 = add i64 0, %v563
  %v569 = getelementptr inbounds float, ptr %v558, i64 %v568
  store <8 x float> %v567, ptr %v569, align 4
  %v570 = add nsw i64 %v559, 1
  br label %b68
b70:
  %v571 = add nsw i64 %v552, 1
  br label %b65
b67:
  %v572 = add nsw i64 %v532, 1
  br label %b60
b62:
  %v573 = add nsw i64 %v526, 1
  br label %b57
b59:
  %v574 = add nsw i64 %v521, 96
  br label %b54
b56:
  %v575 = icmp sgt i64 %v3, 1
  br i1 %v575, label %b71, label %b72
b71:
  %v576 = getelementptr inbounds i64, ptr %v1, i64 3
  %v577 = atomicrmw add ptr %v576, i64 1 acq_rel
  %v578 = load i64, ptr %v83, align 8
  %v579 = add i64 %v578, 1
  store i64 %v579, ptr %v83, align 8
  %v580 = mul i64 %v3, %v579
  br label %b73
b73:
  %v581 = load atomic i64, ptr %v576 acquire, align 8
  %v582 = icmp slt i64 %v581, %v580
  br i1 %v582, label %b74, label %b75
b74:
  %v583 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v584 = mul i64 0, 8
  %v585 = getelementptr inbounds float, ptr %v62, i64 %v584
  %v586 = getelementptr inbounds float, ptr %v585, i64 0
  %v587 = mul i64 0, 8
  %v588 = getelementptr inbounds float, ptr %v14, i64 %v587
  %v589 = getelementptr inbounds float, ptr %v588, i64 0
  %v590 = getelementptr inbounds float, ptr %v88, i64 12288
  %v591 = add i64 8, 1
  %v592 = sdiv i64 %v591, 2
  %v593 = add i64 %v2, 1
  %v594 = mul i64 %v592, %v2
  %v595 = sdiv i64 %v594, %v3
  %v596 = mul i64 %v595, 2
  %v597 = icmp slt i64 %v596, 8
  %v598 = select i1 %v597, i64 %v596, i64 8
  %v599 = mul i64 %v592, %v593
  %v600 = sdiv i64 %v599, %v3
  %v601 = mul i64 %v600, 2
  %v602 = icmp slt i64 %v601, 8
  %v603 = select i1 %v602, i64 %v601, i64 8
  %v604 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b76
b76:
  %v605 = phi i64 [ %v598, %b72 ], [ %v613, %b81 ]
  %v606 = icmp slt i64 %v605, %v603
  br i1 %v606, label %b77, label %b78
b77:
  %v607 = mul i64 %v605, 8
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  br label %b79
b79:
  %v609 = phi i64 [ 0, %b77 ], [ %v612, %b80 ]
  %v610 = icmp slt i64 %v609, 8
  br i1 %v610, label %b80, label %b81
b80:
  %v611 = getelementptr inbounds float, ptr %v608, i64 %v609
  store float 0x0000000000000000, ptr %v611, align 4
  %v612 = add nsw i64 %v609, 1
  br label %b79
b81:
  %v613 = add nsw i64 %v605, 1
  br label %b76
b78:
  %v614 = mul i64 %v8, 1
  br label %b82
b82:
  %v615 = phi i64 [ 0, %b78 ], [ %v719, %b87 ]
  %v616 = icmp slt i64 %v615, %v614
  br i1 %v616, label %b83, label %b84
b83:
  %v617 = sub i64 %v614, %v615
  %v618 = icmp slt i64 %v617, 384
  %v619 = select i1 %v618, i64 %v617, i64 384
  br label %b85
b85:
  %v620 = phi i64 [ %v598, %b83 ], [ %v718, %b111 ]
  %v621 = icmp slt i64 %v620, %v603
  br i1 %v621, label %b86, label %b87
b86:
  %v622 = sub i64 %v603, %v620
  %v623 = icmp slt i64 %v622, 64
  %v624 = select i1 %v623, i64 %v622, i64 64
  %v625 = sdiv i64 %v624, 2
  %v626 = mul i64 %v625, 2
  %v627 = sub i64 %v624, %v626
  %v628 = mul i64 %v615, 8
  %v629 = add i64 %v628, %v620
  %v630 = getelementptr inbounds float, ptr %v586, i64 %v629
  br label %b88
b88:
  %v631 = phi i64 [ 0, %b86 ], [ %v657, %b96 ]
  %v632 = icmp slt i64 %v631, %v619
  br i1 %v632, label %b89, label %b90
b89:
  %v633 = mul i64 %v631, 8
  %v634 = getelementptr inbounds float, ptr %v630, i64 %v633
  %v635 = mul i64 %v631, 2
  %v636 = getelementptr inbounds float, ptr %v590, i64 %v635
  br label %b91
b91:
  %v637 = phi i64 [ 0, %b89 ], [ %v646, %b92 ]
  %v638 = icmp slt i64 %v637, %v625
  br i1 %v638, label %b92, label %b93
b92:
  %v639 = mul i64 %v637, 2
  %v640 = getelementptr inbounds float, ptr %v634, i64 %v639
  %v641 = mul i64 %v637, 768
  %v642 = getelementptr inbounds float, ptr %v636, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  %v644 = load <2 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  store <2 x float> %v644, ptr %v645, align 4
  %v646 = add nsw i64 %v637, 1
  br label %b91
b93:
  %v647 = mul i64 %v625, 2
  %v648 = getelementptr inbounds float, ptr %v634, i64 %v647
  %v649 = mul i64 %v625, 768
  %v650 = getelementptr inbounds float, ptr %v636, i64 %v649
  br label %b94
b94:
  %v651 = phi i64 [ 0, %b93 ], [ %v656, %b95 ]
  %v652 = icmp slt i64 %v651, %v627
  br i1 %v652, label %b95, label %b96
b95:
  %v653 = getelementptr inbounds float, ptr %v648, i64 %v651
  %v654 = load float, ptr %v653, align 4
  %v655 = getelementptr inbounds float, ptr %v650, i64 %v651
  store float %v654, ptr %v655, align 4
  %v656 = add nsw i64 %v651, 1
  br label %b94, !llvm.loop !0
b96:
  %v657 = add nsw i64 %v631, 1
  br label %b88
b90:
  br label %b97
b97:
  %v658 = phi i64 [ 0, %b90 ], [ %v693, %b105 ]
  %v659 = icmp slt i64 %v658, 0
  br i1 %v659, label %b98, label %b99
b98:
  %v660 = mul i64 %v615, 8
  %v661 = add i64 %v660, %v658
  %v662 = getelementptr inbounds float, ptr %v589, i64 %v661
  br label %b100
b100:
  %v663 = phi i64 [ 0, %b98 ], [ %v681, %b101 ]
  %v664 = icmp slt i64 %v663, %v619
  br i1 %v664, label %b101, label %b102
b101:
  %v665 = mul i64 %v663, 8
  %v666 = getelementptr inbounds float, ptr %v662, i64 %v665
  %v667 = mul i64 %v663, 32
  %v668 = getelementptr inbounds float, ptr %v88, i64 %v667
  %v669 = getelementptr inbounds float, ptr %v666, i64 0
  %v670 = load <8 x float>, ptr %v669, align 4
  %v671 = getelementptr inbounds float, ptr %v668, i64 0
  store <8 x float> %v670, ptr %v671, align 4
  %v672 = getelementptr inbounds float, ptr %v666, i64 8
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = getelementptr inbounds float, ptr %v668, i64 8
  store <8 x float> %v673, ptr %v674, align 4
  %v675 = getelementptr inbounds float, ptr %v666, i64 16
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = getelementptr inbounds float, ptr %v668, i64 16
  store <8 x float> %v676, ptr %v677, align 4
  %v678 = getelementptr inbounds float, ptr %v666, i64 24
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = getelementptr inbounds float, ptr %v668, i64 24
  store <8 x float> %v679, ptr %v680, align 4
  %v681 = add nsw i64 %v663, 1
  br label %b100
b102:
  %v682 = sdiv i64 %v624, 2
  br label %b103
b103:
  %v683 = phi i64 [ 0, %b102 ], [ %v692, %b104 ]
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b104, label %b105
b104:
  %v685 = mul i64 %v683, 2
  %v686 = add i64 %v620, %v685
  %v687 = mul i64 %v683, 768
  %v688 = getelementptr inbounds float, ptr %v590, i64 %v687
  %v689 = mul i64 %v686, 8
  %v690 = add i64 %v689, %v658
  %v691 = getelementptr inbounds float, ptr %v604, i64 %v690
  call void @outer_2x32(ptr %v688, ptr %v88, i64 %v619, ptr %v691, i64 8)
  %v692 = add nsw i64 %v683, 1
  br label %b103
b105:
  %v693 = add nsw i64 %v658, 32
  br label %b97
b99:
  %v694 = mul i64 %v615, 8
  %v695 = add i64 %v694, 0
  %v696 = getelementptr inbounds float, ptr %v589, i64 %v695
  br label %b106
b106:
  %v697 = phi i64 [ 0, %b99 ], [ %v706, %b107 ]
  %v698 = icmp slt i64 %v697, %v619
  br i1 %v698, label %b107, label %b108
b107:
  %v699 = mul i64 %v697, 8
  %v700 = getelementptr inbounds float, ptr %v696, i64 %v699
  %v701 = mul i64 %v697, 8
  %v702 = getelementptr inbounds float, ptr %v88, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v700, i64 0
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = getelementptr inbounds float, ptr %v702, i64 0
  store <8 x float> %v704, ptr %v705, align 4
  %v706 = add nsw i64 %v697, 1
  br label %b106
b108:
  %v707 = sdiv i64 %v624, 2
  br label %b109
b109:
  %v708 = phi i64 [ 0, %b108 ], [ %v717, %b110 ]
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b110, label %b111
b110:
  %v710 = mul i64 %v708, 2
  %v711 = add i64 %v620, %v710
  %v712 = mul i64 %v708, 768
  %v713 = getelementptr inbounds float, ptr %v590, i64 %v712
  %v714 = mul i64 %v711, 8
  %v715 = add i64 %v714, 0
  %v716 = getelementptr inbounds float, ptr %v604, i64 %v715
  call void @outer_2x8(ptr %v713, ptr %v88, i64 %v619, ptr %v716, i64 8)
  %v717 = add nsw i64 %v708, 1
  br label %b109
b111:
  %v718 = add nsw i64 %v620, 64
  br label %b85
b87:
  %v719 = add nsw i64 %v615, 384
  br label %b82
b84:
  %v720 = icmp sgt i64 %v3, 1
  br i1 %v720, label %b112, label %b113
b112:
  %v721 = getelementptr inbounds i64, ptr %v1, i64 3
  %v722 = atomicrmw add ptr %v721, i64 1 acq_rel
  %v723 = load i64, ptr %v83, align 8
  %v724 = add i64 %v723, 1
  store i64 %v724, ptr %v83, align 8
  %v725 = mul i64 %v3, %v724
  br label %b114
b114:
  %v726 = load atomic i64, ptr %v721 acquire, align 8
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b115, label %b116
b115:
  %v728 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v729 = mul i64 0, 8
  %v730 = getelementptr inbounds float, ptr %v62, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v730, i64 0
  %v732 = mul i64 0, 8
  %v733 = getelementptr inbounds float, ptr %v26, i64 %v732
  %v734 = getelementptr inbounds float, ptr %v733, i64 0
  %v735 = getelementptr inbounds float, ptr %v88, i64 12288
  %v736 = add i64 8, 1
  %v737 = sdiv i64 %v736, 2
  %v738 = add i64 %v2, 1
  %v739 = mul i64 %v737, %v2
  %v740 = sdiv i64 %v739, %v3
  %v741 = mul i64 %v740, 2
  %v742 = icmp slt i64 %v741, 8
  %v743 = select i1 %v742, i64 %v741, i64 8
  %v744 = mul i64 %v737, %v738
  %v745 = sdiv i64 %v744, %v3
  %v746 = mul i64 %v745, 2
  %v747 = icmp slt i64 %v746, 8
  %v748 = select i1 %v747, i64 %v746, i64 8
  %v749 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b117
b117:
  %v750 = phi i64 [ %v743, %b113 ], [ %v758, %b122 ]
  %v751 = icmp slt i64 %v750, %v748
  br i1 %v751, label %b118, label %b119
b118:
  %v752 = mul i64 %v750, 8
  %v753 = getelementptr inbounds float, ptr %v749, i64 %v752
  br label %b120
b120:
  %v754 = phi i64 [ 0, %b118 ], [ %v757, %b121 ]
  %v755 = icmp slt i64 %v754, 8
  br i1 %v755, label %b121, label %b122
b121:
  %v756 = getelementptr inbounds float, ptr %v753, i64 %v754
  store float 0x0000000000000000, ptr %v756, align 4
  %v757 = add nsw i64 %v754, 1
  br label %b120
b122:
  %v758 = add nsw i64 %v750, 1
  br label %b117
b119:
  %v759 = mul i64 %v8, 1
  br label %b123
b123:
  %v760 = phi i64 [ 0, %b119 ], [ %v864, %b128 ]
  %v761 = icmp slt i64 %v760, %v759
  br i1 %v761, label %b124, label %b125
b124:
  %v762 = sub i64 %v759, %v760
  %v763 = icmp slt i64 %v762, 384
  %v764 = select i1 %v763, i64 %v762, i64 384
  br label %b126
b126:
  %v765 = phi i64 [ %v743, %b124 ], [ %v863, %b152 ]
  %v766 = icmp slt i64 %v765, %v748
  br i1 %v766, label %b127, label %b128
b127:
  %v767 = sub i64 %v748, %v765
  %v768 = icmp slt i64 %v767, 64
  %v769 = select i1 %v768, i64 %v767, i64 64
  %v770 = sdiv i64 %v769, 2
  %v771 = mul i64 %v770, 2
  %v772 = sub i64 %v769, %v771
  %v773 = mul i64 %v760, 8
  %v774 = add i64 %v773, %v765
  %v775 = getelementptr inbounds float, ptr %v731, i64 %v774
  br label %b129
b129:
  %v776 = phi i64 [ 0, %b127 ], [ %v802, %b137 ]
  %v777 = icmp slt i64 %v776, %v764
  br i1 %v777, label %b130, label %b131
b130:
  %v778 = mul i64 %v776, 8
  %v779 = getelementptr inbounds float, ptr %v775, i64 %v778
  %v780 = mul i64 %v776, 2
  %v781 = getelementptr inbounds float, ptr %v735, i64 %v780
  br label %b132
b132:
  %v782 = phi i64 [ 0, %b130 ], [ %v791, %b133 ]
  %v783 = icmp slt i64 %v782, %v770
  br i1 %v783, label %b133, label %b134
b133:
  %v784 = mul i64 %v782, 2
  %v785 = getelementptr inbounds float, ptr %v779, i64 %v784
  %v786 = mul i64 %v782, 768
  %v787 = getelementptr inbounds float, ptr %v781, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  %v789 = load <2 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  store <2 x float> %v789, ptr %v790, align 4
  %v791 = add nsw i64 %v782, 1
  br label %b132
b134:
  %v792 = mul i64 %v770, 2
  %v793 = getelementptr inbounds float, ptr %v779, i64 %v792
  %v794 = mul i64 %v770, 768
  %v795 = getelementptr inbounds float, ptr %v781, i64 %v794
  br label %b135
b135:
  %v796 = phi i64 [ 0, %b134 ], [ %v801, %b136 ]
  %v797 = icmp slt i64 %v796, %v772
  br i1 %v797, label %b136, label %b137
b136:
  %v798 = getelementptr inbounds float, ptr %v793, i64 %v796
  %v799 = load float, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v795, i64 %v796
  store float %v799, ptr %v800, align 4
  %v801 = add nsw i64 %v796, 1
  br label %b135, !llvm.loop !3
b137:
  %v802 = add nsw i64 %v776, 1
  br label %b129
b131:
  br label %b138
b138:
  %v803 = phi i64 [ 0, %b131 ], [ %v838, %b146 ]
  %v804 = icmp slt i64 %v803, 0
  br i1 %v804, label %b139, label %b140
b139:
  %v805 = mul i64 %v760, 8
  %v806 = add i64 %v805, %v803
  %v807 = getelementptr inbounds float, ptr %v734, i64 %v806
  br label %b141
b141:
  %v808 = phi i64 [ 0, %b139 ], [ %v826, %b142 ]
  %v809 = icmp slt i64 %v808, %v764
  br i1 %v809, label %b142, label %b143
b142:
  %v810 = mul i64 %v808, 8
  %v811 = getelementptr inbounds float, ptr %v807, i64 %v810
  %v812 = mul i64 %v808, 32
  %v813 = getelementptr inbounds float, ptr %v88, i64 %v812
  %v814 = getelementptr inbounds float, ptr %v811, i64 0
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = getelementptr inbounds float, ptr %v813, i64 0
  store <8 x float> %v815, ptr %v816, align 4
  %v817 = getelementptr inbounds float, ptr %v811, i64 8
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = getelementptr inbounds float, ptr %v813, i64 8
  store <8 x float> %v818, ptr %v819, align 4
  %v820 = getelementptr inbounds float, ptr %v811, i64 16
  %v821 = load <8 x float>, ptr %v820, align 4
  %v822 = getelementptr inbounds float, ptr %v813, i64 16
  store <8 x float> %v821, ptr %v822, align 4
  %v823 = getelementptr inbounds float, ptr %v811, i64 24
  %v824 = load <8 x float>, ptr %v823, align 4
  %v825 = getelementptr inbounds float, ptr %v813, i64 24
  store <8 x float> %v824, ptr %v825, align 4
  %v826 = add nsw i64 %v808, 1
  br label %b141
b143:
  %v827 = sdiv i64 %v769, 2
  br label %b144
b144:
  %v828 = phi i64 [ 0, %b143 ], [ %v837, %b145 ]
  %v829 = icmp slt i64 %v828, %v827
  br i1 %v829, label %b145, label %b146
b145:
  %v830 = mul i64 %v828, 2
  %v831 = add i64 %v765, %v830
  %v832 = mul i64 %v828, 768
  %v833 = getelementptr inbounds float, ptr %v735, i64 %v832
  %v834 = mul i64 %v831, 8
  %v835 = add i64 %v834, %v803
  %v836 = getelementptr inbounds float, ptr %v749, i64 %v835
  call void @outer_2x32(ptr %v833, ptr %v88, i64 %v764, ptr %v836, i64 8)
  %v837 = add nsw i64 %v828, 1
  br label %b144
b146:
  %v838 = add nsw i64 %v803, 32
  br label %b138
b140:
  %v839 = mul i64 %v760, 8
  %v840 = add i64 %v839, 0
  %v841 = getelementptr inbounds float, ptr %v734, i64 %v840
  br label %b147
b147:
  %v842 = phi i64 [ 0, %b140 ], [ %v851, %b148 ]
  %v843 = icmp slt i64 %v842, %v764
  br i1 %v843, label %b148, label %b149
b148:
  %v844 = mul i64 %v842, 8
  %v845 = getelementptr inbounds float, ptr %v841, i64 %v844
  %v846 = mul i64 %v842, 8
  %v847 = getelementptr inbounds float, ptr %v88, i64 %v846
  %v848 = getelementptr inbounds float, ptr %v845, i64 0
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = getelementptr inbounds float, ptr %v847, i64 0
  store <8 x float> %v849, ptr %v850, align 4
  %v851 = add nsw i64 %v842, 1
  br label %b147
b149:
  %v852 = sdiv i64 %v769, 2
  br label %b150
b150:
  %v853 = phi i64 [ 0, %b149 ], [ %v862, %b151 ]
  %v854 = icmp slt i64 %v853, %v852
  br i1 %v854, label %b151, label %b152
b151:
  %v855 = mul i64 %v853, 2
  %v856 = add i64 %v765, %v855
  %v857 = mul i64 %v853, 768
  %v858 = getelementptr inbounds float, ptr %v735, i64 %v857
  %v859 = mul i64 %v856, 8
  %v860 = add i64 %v859, 0
  %v861 = getelementptr inbounds float, ptr %v749, i64 %v860
  call void @outer_2x8(ptr %v858, ptr %v88, i64 %v764, ptr %v861, i64 8)
  %v862 = add nsw i64 %v853, 1
  br label %b150
b152:
  %v863 = add nsw i64 %v765, 64
  br label %b126
b128:
  %v864 = add nsw i64 %v760, 384
  br label %b123
b125:
  %v865 = icmp sgt i64 %v3, 1
  br i1 %v865, label %b153, label %b154
b153:
  %v866 = getelementptr inbounds i64, ptr %v1, i64 3
  %v867 = atomicrmw add ptr %v866, i64 1 acq_rel
  %v868 = load i64, ptr %v83, align 8
  %v869 = add i64 %v868, 1
  store i64 %v869, ptr %v83, align 8
  %v870 = mul i64 %v3, %v869
  br label %b155
b155:
  %v871 = load atomic i64, ptr %v866 acquire, align 8
  %v872 = icmp slt i64 %v871, %v870
  br i1 %v872, label %b156, label %b157
b156:
  %v873 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v874 = icmp eq i64 %v2, 0
  br i1 %v874, label %b158, label %b159
b158:
  br label %b160
b160:
  %v875 = phi i64 [ 0, %b158 ], [ %v935, %b165 ]
  %v876 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v934, %b165 ]
  %v877 = icmp slt i64 %v875, %v8
  br i1 %v877, label %b161, label %b162
b161:
  %v878 = add i64 %v875, 128
  %v879 = icmp slt i64 %v878, %v8
  %v880 = select i1 %v879, i64 %v878, i64 %v8
  br label %b163
b163:
  %v881 = phi i64 [ %v875, %b161 ], [ %v933, %b164 ]
  %v882 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v932, %b164 ]
  %v883 = icmp slt i64 %v881, %v880
  br i1 %v883, label %b164, label %b165
b164:
  %v884 = mul i64 %v881, 8
  %v885 = getelementptr inbounds float, ptr %v60, i64 %v884
  %v886 = mul i64 %v881, 8
  %v887 = getelementptr inbounds float, ptr %v56, i64 %v886
  %v888 = add i64 0, 0
  %v889 = getelementptr inbounds float, ptr %v885, i64 %v888
  %v890 = load <8 x float>, ptr %v889, align 4
  %v891 = add i64 0, 0
  %v892 = getelementptr inbounds float, ptr %v887, i64 %v891
  %v893 = load <8 x float>, ptr %v892, align 4
  %v894 = add i64 0, 0
  %v895 = getelementptr inbounds float, ptr %v20, i64 %v894
  %v896 = load <8 x float>, ptr %v895, align 4
  %v897 = fadd <8 x float> %v893, %v896
  %v898 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v897)
  %v899 = fneg <8 x float> %v898
  %v900 = fcmp olt <8 x float> %v899, splat (float 0xC05A400000000000)
  %v901 = select <8 x i1> %v900, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v899
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v901, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v903 = fsub <8 x float> %v902, splat (float 0x4168000000000000)
  %v904 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v901)
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v903, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v904)
  %v906 = bitcast <8 x float> %v902 to <8 x i32>
  %v907 = fmul <8 x float> %v905, %v905
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v905, <8 x float> splat (float 0x3F81227F40000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v908, <8 x float> %v905, <8 x float> splat (float 0x3FA5556740000000))
  %v910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v909, <8 x float> %v905, <8 x float> splat (float 0x3FC5554B00000000))
  %v911 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v910, <8 x float> %v905, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v912 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v911, <8 x float> %v905)
  %v913 = sub <8 x i32> %v906, splat (i32 1262485250)
  %v914 = lshr <8 x i32> %v913, splat (i32 1)
  %v915 = sub <8 x i32> %v913, %v914
  %v916 = shl <8 x i32> %v914, splat (i32 23)
  %v917 = bitcast <8 x i32> %v916 to <8 x float>
  %v918 = shl <8 x i32> %v915, splat (i32 23)
  %v919 = bitcast <8 x i32> %v918 to <8 x float>
  %v920 = fadd <8 x float> %v912, splat (float 0x3FF0000000000000)
  %v921 = fmul <8 x float> %v920, %v917
  %v922 = fmul <8 x float> %v921, %v919
  %v923 = fcmp olt <8 x float> %v897, splat (float 0x0000000000000000)
  %v924 = select <8 x i1> %v923, <8 x float> %v922, <8 x float> splat (float 0x3FF0000000000000)
  %v925 = fadd <8 x float> %v922, splat (float 0x3FF0000000000000)
  %v926 = fdiv <8 x float> %v924, %v925
  %v927 = fmul <8 x float> %v890, %v926
  %v928 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v929 = shufflevector <8 x float> %v928, <8 x float> poison, <8 x i32> zeroinitializer
  %v930 = fsub <8 x float> %v929, %v926
  %v931 = fmul <8 x float> %v927, %v930
  %v932 = fadd <8 x float> %v882, %v931
  %v933 = add nsw i64 %v881, 1
  br label %b163
b165:
  %v934 = fadd <8 x float> %v876, %v882
  %v935 = add nsw i64 %v875, 128
  br label %b160
b162:
  %v936 = add i64 0, 0
  %v937 = getelementptr inbounds float, ptr %v36, i64 %v936
  store <8 x float> %v876, ptr %v937, align 4
  br label %b159
b159:
  %v938 = icmp sgt i64 %v3, 1
  br i1 %v938, label %b166, label %b167
b166:
  %v939 = getelementptr inbounds i64, ptr %v1, i64 3
  %v940 = atomicrmw add ptr %v939, i64 1 acq_rel
  %v941 = load i64, ptr %v83, align 8
  %v942 = add i64 %v941, 1
  store i64 %v942, ptr %v83, align 8
  %v943 = mul i64 %v3, %v942
  br label %b168
b168:
  %v944 = load atomic i64, ptr %v939 acquire, align 8
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b169, label %b170
b169:
  %v946 = call i32 @sched_yield()
  br label %b168
b170:
  br label %b167
b167:
  %v947 = icmp eq i64 %v2, 0
  br i1 %v947, label %b171, label %b172
b171:
  br label %b173
b173:
  %v948 = phi i64 [ 0, %b171 ], [ %v1047, %b178 ]
  %v949 = phi <8 x float> [ splat (float 0x0000000000000000), %b171 ], [ %v1046, %b178 ]
  %v950 = icmp slt i64 %v948, %v8
  br i1 %v950, label %b174, label %b175
b174:
  %v951 = add i64 %v948, 128
  %v952 = icmp slt i64 %v951, %v8
  %v953 = select i1 %v952, i64 %v951, i64 %v8
  br label %b176
b176:
  %v954 = phi i64 [ %v948, %b174 ], [ %v1045, %b177 ]
  %v955 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1044, %b177 ]
  %v956 = icmp slt i64 %v954, %v953
  br i1 %v956, label %b177, label %b178
b177:
  %v957 = mul i64 %v954, 8
  %v958 = getelementptr inbounds float, ptr %v58, i64 %v957
  %v959 = getelementptr inbounds float, ptr %v46, i64 0
  %v960 = load float, ptr %v959, align 4
  %v961 = mul i64 %v954, 8
  %v962 = getelementptr inbounds float, ptr %v56, i64 %v961
  %v963 = getelementptr inbounds float, ptr %v48, i64 0
  %v964 = load float, ptr %v963, align 4
  %v965 = add i64 0, 0
  %v966 = getelementptr inbounds float, ptr %v958, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 0, 0
  %v969 = getelementptr inbounds float, ptr %v962, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 0, 0
  %v972 = getelementptr inbounds float, ptr %v20, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = fadd <8 x float> %v970, %v973
  %v975 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v974)
  %v976 = fneg <8 x float> %v975
  %v977 = fcmp olt <8 x float> %v976, splat (float 0xC05A400000000000)
  %v978 = select <8 x i1> %v977, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v976
  %v979 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v978, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v980 = fsub <8 x float> %v979, splat (float 0x4168000000000000)
  %v981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v978)
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v980, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v981)
  %v983 = bitcast <8 x float> %v979 to <8 x i32>
  %v984 = fmul <8 x float> %v982, %v982
  %v985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v982, <8 x float> splat (float 0x3F81227F40000000))
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v982, <8 x float> splat (float 0x3FA5556740000000))
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v982, <8 x float> splat (float 0x3FC5554B00000000))
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v982, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v984, <8 x float> %v988, <8 x float> %v982)
  %v990 = sub <8 x i32> %v983, splat (i32 1262485250)
  %v991 = lshr <8 x i32> %v990, splat (i32 1)
  %v992 = sub <8 x i32> %v990, %v991
  %v993 = shl <8 x i32> %v991, splat (i32 23)
  %v994 = bitcast <8 x i32> %v993 to <8 x float>
  %v995 = shl <8 x i32> %v992, splat (i32 23)
  %v996 = bitcast <8 x i32> %v995 to <8 x float>
  %v997 = fadd <8 x float> %v989, splat (float 0x3FF0000000000000)
  %v998 = fmul <8 x float> %v997, %v994
  %v999 = fmul <8 x float> %v998, %v996
  %v1000 = fcmp olt <8 x float> %v974, splat (float 0x0000000000000000)
  %v1001 = select <8 x i1> %v1000, <8 x float> %v999, <8 x float> splat (float 0x3FF0000000000000)
  %v1002 = fadd <8 x float> %v999, splat (float 0x3FF0000000000000)
  %v1003 = fdiv <8 x float> %v1001, %v1002
  %v1004 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fsub <8 x float> %v1005, %v1003
  %v1007 = insertelement <8 x float> poison, float %v960, i64 0
  %v1008 = shufflevector <8 x float> %v1007, <8 x float> poison, <8 x i32> zeroinitializer
  %v1009 = fmul <8 x float> %v1008, %v1006
  %v1010 = insertelement <8 x float> poison, float %v964, i64 0
  %v1011 = shufflevector <8 x float> %v1010, <8 x float> poison, <8 x i32> zeroinitializer
  %v1012 = fadd <8 x float> %v1009, %v1011
  %v1013 = fmul <8 x float> %v967, %v1012
  %v1014 = add i64 0, 0
  %v1015 = getelementptr inbounds float, ptr %v22, i64 %v1014
  %v1016 = load <8 x float>, ptr %v1015, align 4
  %v1017 = fadd <8 x float> %v970, %v1016
  %v1018 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1017)
  %v1019 = fcmp ogt <8 x float> %v1018, splat (float 0x4023000000000000)
  %v1020 = select <8 x i1> %v1019, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1018
  %v1021 = fadd <8 x float> %v1020, %v1020
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1023 = fsub <8 x float> %v1022, splat (float 0x4168000000000000)
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1021)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1024)
  %v1026 = bitcast <8 x float> %v1022 to <8 x i32>
  %v1027 = fmul <8 x float> %v1025, %v1025
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1025, <8 x float> splat (float 0x3F81227F40000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1025, <8 x float> splat (float 0x3FA5556740000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1025, <8 x float> splat (float 0x3FC5554B00000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1030, <8 x float> %v1025, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1031, <8 x float> %v1025)
  %v1033 = shl <8 x i32> %v1026, splat (i32 23)
  %v1034 = add <8 x i32> %v1033, splat (i32 1065353216)
  %v1035 = bitcast <8 x i32> %v1034 to <8 x float>
  %v1036 = fsub <8 x float> %v1035, splat (float 0x3FF0000000000000)
  %v1037 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1035, <8 x float> %v1032, <8 x float> %v1036)
  %v1038 = fadd <8 x float> %v1037, splat (float 0x4000000000000000)
  %v1039 = fdiv <8 x float> %v1037, %v1038
  %v1040 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1039, <8 x float> %v1017)
  %v1041 = fmul <8 x float> %v1040, %v1040
  %v1042 = fsub <8 x float> %v1005, %v1041
  %v1043 = fmul <8 x float> %v1013, %v1042
  %v1044 = fadd <8 x float> %v955, %v1043
  %v1045 = add nsw i64 %v954, 1
  br label %b176
b178:
  %v1046 = fadd <8 x float> %v949, %v955
  %v1047 = add nsw i64 %v948, 128
  br label %b173
b175:
  %v1048 = add i64 0, 0
  %v1049 = getelementptr inbounds float, ptr %v38, i64 %v1048
  store <8 x float> %v949, ptr %v1049, align 4
  br label %b172
b172:
  %v1050 = icmp sgt i64 %v3, 1
  br i1 %v1050, label %b179, label %b180
b179:
  %v1051 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1052 = atomicrmw add ptr %v1051, i64 1 acq_rel
  %v1053 = load i64, ptr %v83, align 8
  %v1054 = add i64 %v1053, 1
  store i64 %v1054, ptr %v83, align 8
  %v1055 = mul i64 %v3, %v1054
  br label %b181
b181:
  %v1056 = load atomic i64, ptr %v1051 acquire, align 8
  %v1057 = icmp slt i64 %v1056, %v1055
  br i1 %v1057, label %b182, label %b183
b182:
  %v1058 = call i32 @sched_yield()
  br label %b181
b183:
  br label %b180
b180:
  %v1059 = icmp eq i64 %v2, 0
  br i1 %v1059, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1060 = phi i64 [ 0, %b184 ], [ %v1154, %b191 ]
  %v1061 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v1152, %b191 ]
  %v1062 = phi float [ 0x0000000000000000, %b184 ], [ %v1153, %b191 ]
  %v1063 = icmp slt i64 %v1060, %v8
  br i1 %v1063, label %b187, label %b188
b187:
  %v1064 = add i64 %v1060, 128
  %v1065 = icmp slt i64 %v1064, %v8
  %v1066 = select i1 %v1065, i64 %v1064, i64 %v8
  br label %b189
b189:
  %v1067 = phi i64 [ %v1060, %b187 ], [ %v1151, %b194 ]
  %v1068 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1072, %b194 ]
  %v1069 = phi float [ 0x0000000000000000, %b187 ], [ %v1069, %b194 ]
  %v1070 = icmp slt i64 %v1067, %v1066
  br i1 %v1070, label %b190, label %b191
b190:
  br label %b192
b192:
  %v1071 = phi i64 [ 0, %b190 ], [ %v1150, %b193 ]
  %v1072 = phi <8 x float> [ %v1068, %b190 ], [ %v1149, %b193 ]
  %v1073 = icmp slt i64 %v1071, 8
  br i1 %v1073, label %b193, label %b194
b193:
  %v1074 = mul i64 %v1067, 8
  %v1075 = getelementptr inbounds float, ptr %v58, i64 %v1074
  %v1076 = mul i64 %v1067, 8
  %v1077 = getelementptr inbounds float, ptr %v56, i64 %v1076
  %v1078 = add i64 0, %v1071
  %v1079 = getelementptr inbounds float, ptr %v1075, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 0, %v1071
  %v1082 = getelementptr inbounds float, ptr %v1077, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = add i64 0, %v1071
  %v1085 = getelementptr inbounds float, ptr %v22, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = fadd <8 x float> %v1083, %v1086
  %v1088 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1087)
  %v1089 = fcmp ogt <8 x float> %v1088, splat (float 0x4023000000000000)
  %v1090 = select <8 x i1> %v1089, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1088
  %v1091 = fadd <8 x float> %v1090, %v1090
  %v1092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1091, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1093 = fsub <8 x float> %v1092, splat (float 0x4168000000000000)
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1091)
  %v1095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1094)
  %v1096 = bitcast <8 x float> %v1092 to <8 x i32>
  %v1097 = fmul <8 x float> %v1095, %v1095
  %v1098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1095, <8 x float> splat (float 0x3F81227F40000000))
  %v1099 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1098, <8 x float> %v1095, <8 x float> splat (float 0x3FA5556740000000))
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1095, <8 x float> splat (float 0x3FC5554B00000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1095, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1097, <8 x float> %v1101, <8 x float> %v1095)
  %v1103 = shl <8 x i32> %v1096, splat (i32 23)
  %v1104 = add <8 x i32> %v1103, splat (i32 1065353216)
  %v1105 = bitcast <8 x i32> %v1104 to <8 x float>
  %v1106 = fsub <8 x float> %v1105, splat (float 0x3FF0000000000000)
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1105, <8 x float> %v1102, <8 x float> %v1106)
  %v1108 = fadd <8 x float> %v1107, splat (float 0x4000000000000000)
  %v1109 = fdiv <8 x float> %v1107, %v1108
  %v1110 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1109, <8 x float> %v1087)
  %v1111 = fmul <8 x float> %v1080, %v1110
  %v1112 = add i64 0, %v1071
  %v1113 = getelementptr inbounds float, ptr %v20, i64 %v1112
  %v1114 = load <8 x float>, ptr %v1113, align 4
  %v1115 = fadd <8 x float> %v1083, %v1114
  %v1116 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1115)
  %v1117 = fneg <8 x float> %v1116
  %v1118 = fcmp olt <8 x float> %v1117, splat (float 0xC05A400000000000)
  %v1119 = select <8 x i1> %v1118, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1117
  %v1120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1119, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1121 = fsub <8 x float> %v1120, splat (float 0x4168000000000000)
  %v1122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1119)
  %v1123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1121, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1122)
  %v1124 = bitcast <8 x float> %v1120 to <8 x i32>
  %v1125 = fmul <8 x float> %v1123, %v1123
  %v1126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1123, <8 x float> splat (float 0x3F81227F40000000))
  %v1127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1126, <8 x float> %v1123, <8 x float> splat (float 0x3FA5556740000000))
  %v1128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1127, <8 x float> %v1123, <8 x float> splat (float 0x3FC5554B00000000))
  %v1129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1128, <8 x float> %v1123, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1125, <8 x float> %v1129, <8 x float> %v1123)
  %v1131 = sub <8 x i32> %v1124, splat (i32 1262485250)
  %v1132 = lshr <8 x i32> %v1131, splat (i32 1)
  %v1133 = sub <8 x i32> %v1131, %v1132
  %v1134 = shl <8 x i32> %v1132, splat (i32 23)
  %v1135 = bitcast <8 x i32> %v1134 to <8 x float>
  %v1136 = shl <8 x i32> %v1133, splat (i32 23)
  %v1137 = bitcast <8 x i32> %v1136 to <8 x float>
  %v1138 = fadd <8 x float> %v1130, splat (float 0x3FF0000000000000)
  %v1139 = fmul <8 x float> %v1138, %v1135
  %v1140 = fmul <8 x float> %v1139, %v1137
  %v1141 = fcmp olt <8 x float> %v1115, splat (float 0x0000000000000000)
  %v1142 = select <8 x i1> %v1141, <8 x float> %v1140, <8 x float> splat (float 0x3FF0000000000000)
  %v1143 = fadd <8 x float> %v1140, splat (float 0x3FF0000000000000)
  %v1144 = fdiv <8 x float> %v1142, %v1143
  %v1145 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1146 = shufflevector <8 x float> %v1145, <8 x float> poison, <8 x i32> zeroinitializer
  %v1147 = fsub <8 x float> %v1146, %v1144
  %v1148 = fmul <8 x float> %v1111, %v1147
  %v1149 = fadd <8 x float> %v1072, %v1148
  %v1150 = add nsw i64 %v1071, 8
  br label %b192
b194:
  %v1151 = add nsw i64 %v1067, 1
  br label %b189
b191:
  %v1152 = fadd <8 x float> %v1061, %v1068
  %v1153 = fadd float %v1062, %v1069
  %v1154 = add nsw i64 %v1060, 128
  br label %b186
b188:
  %v1155 = shufflevector <8 x float> %v1061, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1156 = shufflevector <8 x float> %v1061, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1157 = fadd <4 x float> %v1155, %v1156
  %v1158 = shufflevector <4 x float> %v1157, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1159 = shufflevector <4 x float> %v1157, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1160 = fadd <2 x float> %v1158, %v1159
  %v1161 = extractelement <2 x float> %v1160, i64 0
  %v1162 = extractelement <2 x float> %v1160, i64 1
  %v1163 = fadd float %v1161, %v1162
  %v1164 = fadd float %v1163, %v1062
  %v1165 = getelementptr inbounds float, ptr %v64, i64 0
  store float %v1164, ptr %v1165, align 4
  br label %b185
b185:
  %v1166 = icmp sgt i64 %v3, 1
  br i1 %v1166, label %b195, label %b196
b195:
  %v1167 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1168 = atomicrmw add ptr %v1167, i64 1 acq_rel
  %v1169 = load i64, ptr %v83, align 8
  %v1170 = add i64 %v1169, 1
  store i64 %v1170, ptr %v83, align 8
  %v1171 = mul i64 %v3, %v1170
  br label %b197
b197:
  %v1172 = load atomic i64, ptr %v1167 acquire, align 8
  %v1173 = icmp slt i64 %v1172, %v1171
  br i1 %v1173, label %b198, label %b199
b198:
  %v1174 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1175 = icmp eq i64 %v2, 0
  br i1 %v1175, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1176 = phi i64 [ 0, %b200 ], [ %v1233, %b207 ]
  %v1177 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v1231, %b207 ]
  %v1178 = phi float [ 0x0000000000000000, %b200 ], [ %v1232, %b207 ]
  %v1179 = icmp slt i64 %v1176, %v8
  br i1 %v1179, label %b203, label %b204
b203:
  %v1180 = add i64 %v1176, 128
  %v1181 = icmp slt i64 %v1180, %v8
  %v1182 = select i1 %v1181, i64 %v1180, i64 %v8
  br label %b205
b205:
  %v1183 = phi i64 [ %v1176, %b203 ], [ %v1230, %b210 ]
  %v1184 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v1188, %b210 ]
  %v1185 = phi float [ 0x0000000000000000, %b203 ], [ %v1185, %b210 ]
  %v1186 = icmp slt i64 %v1183, %v1182
  br i1 %v1186, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1187 = phi i64 [ 0, %b206 ], [ %v1229, %b209 ]
  %v1188 = phi <8 x float> [ %v1184, %b206 ], [ %v1228, %b209 ]
  %v1189 = icmp slt i64 %v1187, 8
  br i1 %v1189, label %b209, label %b210
b209:
  %v1190 = mul i64 %v1183, 8
  %v1191 = getelementptr inbounds float, ptr %v58, i64 %v1190
  %v1192 = mul i64 %v1183, 8
  %v1193 = getelementptr inbounds float, ptr %v56, i64 %v1192
  %v1194 = add i64 0, %v1187
  %v1195 = getelementptr inbounds float, ptr %v1191, i64 %v1194
  %v1196 = load <8 x float>, ptr %v1195, align 4
  %v1197 = add i64 0, %v1187
  %v1198 = getelementptr inbounds float, ptr %v1193, i64 %v1197
  %v1199 = load <8 x float>, ptr %v1198, align 4
  %v1200 = add i64 0, %v1187
  %v1201 = getelementptr inbounds float, ptr %v22, i64 %v1200
  %v1202 = load <8 x float>, ptr %v1201, align 4
  %v1203 = fadd <8 x float> %v1199, %v1202
  %v1204 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1203)
  %v1205 = fcmp ogt <8 x float> %v1204, splat (float 0x4023000000000000)
  %v1206 = select <8 x i1> %v1205, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1204
  %v1207 = fadd <8 x float> %v1206, %v1206
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1209 = fsub <8 x float> %v1208, splat (float 0x4168000000000000)
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1207)
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1210)
  %v1212 = bitcast <8 x float> %v1208 to <8 x i32>
  %v1213 = fmul <8 x float> %v1211, %v1211
  %v1214 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1211, <8 x float> splat (float 0x3F81227F40000000))
  %v1215 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1214, <8 x float> %v1211, <8 x float> splat (float 0x3FA5556740000000))
  %v1216 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1215, <8 x float> %v1211, <8 x float> splat (float 0x3FC5554B00000000))
  %v1217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1216, <8 x float> %v1211, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1218 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1213, <8 x float> %v1217, <8 x float> %v1211)
  %v1219 = shl <8 x i32> %v1212, splat (i32 23)
  %v1220 = add <8 x i32> %v1219, splat (i32 1065353216)
  %v1221 = bitcast <8 x i32> %v1220 to <8 x float>
  %v1222 = fsub <8 x float> %v1221, splat (float 0x3FF0000000000000)
  %v1223 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1221, <8 x float> %v1218, <8 x float> %v1222)
  %v1224 = fadd <8 x float> %v1223, splat (float 0x4000000000000000)
  %v1225 = fdiv <8 x float> %v1223, %v1224
  %v1226 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1225, <8 x float> %v1203)
  %v1227 = fmul <8 x float> %v1196, %v1226
  %v1228 = fadd <8 x float> %v1188, %v1227
  %v1229 = add nsw i64 %v1187, 8
  br label %b208
b210:
  %v1230 = add nsw i64 %v1183, 1
  br label %b205
b207:
  %v1231 = fadd <8 x float> %v1177, %v1184
  %v1232 = fadd float %v1178, %v1185
  %v1233 = add nsw i64 %v1176, 128
  br label %b202
b204:
  %v1234 = shufflevector <8 x float> %v1177, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1235 = shufflevector <8 x float> %v1177, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1236 = fadd <4 x float> %v1234, %v1235
  %v1237 = shufflevector <4 x float> %v1236, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1238 = shufflevector <4 x float> %v1236, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1239 = fadd <2 x float> %v1237, %v1238
  %v1240 = extractelement <2 x float> %v1239, i64 0
  %v1241 = extractelement <2 x float> %v1239, i64 1
  %v1242 = fadd float %v1240, %v1241
  %v1243 = fadd float %v1242, %v1178
  %v1244 = getelementptr inbounds float, ptr %v66, i64 0
  store float %v1243, ptr %v1244, align 4
  br label %b201
b201:
  %v1245 = icmp sgt i64 %v3, 1
  br i1 %v1245, label %b211, label %b212
b211:
  %v1246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1247 = atomicrmw add ptr %v1246, i64 1 acq_rel
  %v1248 = load i64, ptr %v83, align 8
  %v1249 = add i64 %v1248, 1
  store i64 %v1249, ptr %v83, align 8
  %v1250 = mul i64 %v3, %v1249
  br label %b213
b213:
  %v1251 = load atomic i64, ptr %v1246 acquire, align 8
  %v1252 = icmp slt i64 %v1251, %v1250
  br i1 %v1252, label %b214, label %b215
b214:
  %v1253 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1254 = icmp eq i64 %v2, 0
  br i1 %v1254, label %b216, label %b217
b216:
  %v1255 = getelementptr inbounds float, ptr %v66, i64 0
  %v1256 = load float, ptr %v1255, align 4
  %v1257 = getelementptr inbounds float, ptr %v48, i64 0
  %v1258 = load float, ptr %v1257, align 4
  %v1259 = fmul float %v1256, %v1258
  %v1260 = getelementptr inbounds float, ptr %v50, i64 0
  %v1261 = load float, ptr %v1260, align 4
  %v1262 = fmul float %v1259, %v1261
  %v1263 = getelementptr inbounds float, ptr %v64, i64 0
  %v1264 = load float, ptr %v1263, align 4
  %v1265 = getelementptr inbounds float, ptr %v46, i64 0
  %v1266 = load float, ptr %v1265, align 4
  %v1267 = fmul float %v1264, %v1266
  %v1268 = getelementptr inbounds float, ptr %v52, i64 0
  %v1269 = load float, ptr %v1268, align 4
  %v1270 = fmul float %v1267, %v1269
  %v1271 = add i64 0, 0
  %v1272 = getelementptr inbounds float, ptr %v42, i64 %v1271
  store float %v1262, ptr %v1272, align 4
  %v1273 = add i64 0, 0
  %v1274 = getelementptr inbounds float, ptr %v40, i64 %v1273
  store float %v1270, ptr %v1274, align 4
  br label %b217
b217:
  %v1275 = icmp sgt i64 %v3, 1
  br i1 %v1275, label %b218, label %b219
b218:
  %v1276 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1277 = atomicrmw add ptr %v1276, i64 1 acq_rel
  %v1278 = load i64, ptr %v83, align 8
  %v1279 = add i64 %v1278, 1
  store i64 %v1279, ptr %v83, align 8
  %v1280 = mul i64 %v3, %v1279
  br label %b220
b220:
  %v1281 = load atomic i64, ptr %v1276 acquire, align 8
  %v1282 = icmp slt i64 %v1281, %v1280
  br i1 %v1282, label %b221, label %b222
b221:
  %v1283 = call i32 @sched_yield()
  br label %b220
b222:
  br label %b219
b219:
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
