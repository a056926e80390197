; generated from specs/fast_grnn.yaml by `make generated`: do not edit
; fast_grnn@residual I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v318 = alloca float, i64 64, align 4
  %v403 = alloca float, i64 64, align 4
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
  %v242 = phi i64 [ %v234, %b30 ], [ %v256, %b33 ]
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
  %v252 = mul i64 %v247, 8
  %v253 = add i64 0, %v252
  %v254 = getelementptr inbounds float, ptr %v16, i64 %v253
  call void @pack_turned(ptr %v254, i64 8, i64 1, i64 8, i64 %v251, ptr %v248, i64 8)
  %v255 = add i64 %v244, 64
  %v256 = add nsw i64 %v242, 1
  br label %b32
b34:
  br label %b31
b31:
  %v257 = icmp sgt i64 %v3, 1
  br i1 %v257, label %b35, label %b36
b35:
  %v258 = getelementptr inbounds i64, ptr %v1, i64 3
  %v259 = atomicrmw add ptr %v258, i64 1 acq_rel
  %v260 = load i64, ptr %v75, align 8
  %v261 = add i64 %v260, 1
  store i64 %v261, ptr %v75, align 8
  %v262 = mul i64 %v3, %v261
  br label %b37
b37:
  %v263 = load atomic i64, ptr %v258 acquire, align 8
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b38, label %b39
b38:
  %v265 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  %v266 = getelementptr inbounds float, ptr %v77, i64 64
  %v267 = getelementptr inbounds i64, ptr %v1, i64 4
  %v268 = load i64, ptr %v267, align 8
  %v269 = icmp eq i64 %v268, 0
  br i1 %v269, label %b40, label %b41
b40:
  %v270 = add i64 1, 0
  %v271 = sdiv i64 %v270, 1
  %v272 = add i64 %v2, 1
  %v273 = mul i64 %v271, %v2
  %v274 = sdiv i64 %v273, %v3
  %v275 = mul i64 %v274, 1
  %v276 = icmp slt i64 %v275, 1
  %v277 = select i1 %v276, i64 %v275, i64 1
  %v278 = mul i64 %v271, %v272
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, 1
  %v282 = select i1 %v281, i64 %v280, i64 1
  %v283 = icmp slt i64 %v282, 1
  %v284 = select i1 %v283, i64 %v282, i64 1
  br label %b42
b42:
  %v285 = phi i64 [ %v277, %b40 ], [ %v299, %b43 ]
  %v286 = icmp slt i64 %v285, %v284
  br i1 %v286, label %b43, label %b44
b43:
  %v287 = mul i64 %v285, 64
  %v288 = mul i64 %v285, 8
  %v289 = add i64 %v287, 0
  %v290 = add i64 %v288, 0
  %v291 = getelementptr inbounds float, ptr %v266, i64 %v289
  %v292 = sub i64 8, %v290
  %v293 = icmp slt i64 %v292, 0
  %v294 = select i1 %v293, i64 0, i64 %v292
  %v295 = mul i64 %v290, 8
  %v296 = add i64 0, %v295
  %v297 = getelementptr inbounds float, ptr %v18, i64 %v296
  call void @pack_turned(ptr %v297, i64 8, i64 1, i64 8, i64 %v294, ptr %v291, i64 8)
  %v298 = add i64 %v287, 64
  %v299 = add nsw i64 %v285, 1
  br label %b42
b44:
  br label %b41
b41:
  %v300 = icmp sgt i64 %v3, 1
  br i1 %v300, label %b45, label %b46
b45:
  %v301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v302 = atomicrmw add ptr %v301, i64 1 acq_rel
  %v303 = load i64, ptr %v75, align 8
  %v304 = add i64 %v303, 1
  store i64 %v304, ptr %v75, align 8
  %v305 = mul i64 %v3, %v304
  br label %b47
b47:
  %v306 = load atomic i64, ptr %v301 acquire, align 8
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b48, label %b49
b48:
  %v308 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 5
  %v310 = load i64, ptr %v309, align 8
  br label %b50
b50:
  %v311 = phi i64 [ 0, %b46 ], [ %v555, %b96 ]
  %v312 = icmp slt i64 %v311, %v5
  br i1 %v312, label %b51, label %b52
b51:
  %v313 = add i64 %v311, %v310
  %v314 = icmp slt i64 %v313, %v5
  %v315 = select i1 %v314, i64 %v313, i64 %v5
  %v316 = sub i64 %v315, %v311
  %v317 = mul i64 %v316, %v7
  %v319 = add i64 %v317, 0
  %v320 = sdiv i64 %v319, 1
  %v321 = add i64 %v2, 1
  %v322 = mul i64 %v320, %v2
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v317
  %v326 = select i1 %v325, i64 %v324, i64 %v317
  %v327 = mul i64 %v320, %v321
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v317
  %v331 = select i1 %v330, i64 %v329, i64 %v317
  %v332 = mul i64 %v311, %v7
  %v333 = add i64 %v326, %v332
  %v334 = add i64 %v331, %v332
  br label %b53
b53:
  %v335 = phi i64 [ %v333, %b51 ], [ %v391, %b58 ]
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b54, label %b55
b54:
  %v337 = add i64 %v335, 96
  %v338 = icmp slt i64 %v337, %v334
  %v339 = select i1 %v338, i64 %v337, i64 %v334
  br label %b56
b56:
  %v340 = phi i64 [ 0, %b54 ], [ %v390, %b61 ]
  %v341 = icmp slt i64 %v340, 1
  br i1 %v341, label %b57, label %b58
b57:
  %v342 = sub i64 %v339, %v335
  %v343 = sub i64 8, 1
  %v344 = add i64 %v342, %v343
  %v345 = sdiv i64 %v344, 8
  br label %b59
b59:
  %v346 = phi i64 [ 0, %b57 ], [ %v389, %b66 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b60, label %b61
b60:
  %v348 = mul i64 %v342, %v346
  %v349 = sdiv i64 %v348, %v345
  %v350 = add i64 %v335, %v349
  %v351 = add i64 %v346, 1
  %v352 = mul i64 %v342, %v351
  %v353 = sdiv i64 %v352, %v345
  %v354 = add i64 %v335, %v353
  %v355 = mul i64 %v340, 64
  %v356 = getelementptr inbounds float, ptr %v223, i64 %v355
  %v357 = sub i64 %v354, %v350
  %v358 = mul i64 %v350, 8
  %v359 = getelementptr inbounds float, ptr %v14, i64 %v358
  %v360 = getelementptr inbounds float, ptr %v359, i64 0
  %v361 = sub i64 %v357, 1
  %v362 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v361
  %v363 = load ptr, ptr %v362, align 4
  %v364 = getelementptr inbounds float, ptr %v318, i64 0
  %v365 = icmp sgt i64 %v357, 0
  br i1 %v365, label %b62, label %b63
b62:
  call void %v363(ptr %v360, i64 8, ptr %v356, i64 8, ptr %v364, i64 8, i64 0)
  br label %b63
b63:
  %v366 = add i64 %v355, 64
  br label %b64
b64:
  %v367 = phi i64 [ %v350, %b63 ], [ %v388, %b69 ]
  %v368 = icmp slt i64 %v367, %v354
  br i1 %v368, label %b65, label %b66
b65:
  %v369 = sub i64 %v367, %v350
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v318, i64 %v370
  %v372 = mul i64 %v311, %v7
  %v373 = sub i64 %v367, %v372
  %v374 = mul i64 %v373, 8
  %v375 = getelementptr inbounds float, ptr %v50, i64 %v374
  br label %b67
b67:
  %v376 = phi i64 [ 0, %b65 ], [ %v387, %b68 ]
  %v377 = icmp slt i64 %v376, 1
  br i1 %v377, label %b68, label %b69
b68:
  %v378 = mul i64 %v340, 1
  %v379 = add i64 %v378, %v376
  %v380 = mul i64 %v379, 8
  %v381 = add i64 0, %v376
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v371, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 0, %v380
  %v386 = getelementptr inbounds float, ptr %v375, i64 %v385
  store <8 x float> %v384, ptr %v386, align 4
  %v387 = add nsw i64 %v376, 1
  br label %b67
b69:
  %v388 = add nsw i64 %v367, 1
  br label %b64
b66:
  %v389 = add nsw i64 %v346, 1
  br label %b59
b61:
  %v390 = add nsw i64 %v340, 1
  br label %b56
b58:
  %v391 = add nsw i64 %v335, 96
  br label %b53
b55:
  %v392 = icmp sgt i64 %v3, 1
  br i1 %v392, label %b70, label %b71
b70:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v394 = atomicrmw add ptr %v393, i64 1 acq_rel
  %v395 = load i64, ptr %v75, align 8
  %v396 = add i64 %v395, 1
  store i64 %v396, ptr %v75, align 8
  %v397 = mul i64 %v3, %v396
  br label %b72
b72:
  %v398 = load atomic i64, ptr %v393 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b73, label %b74
b73:
  %v400 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  br label %b75
b75:
  %v401 = phi i64 [ %v311, %b71 ], [ %v545, %b80 ]
  %v402 = icmp slt i64 %v401, %v315
  br i1 %v402, label %b76, label %b77
b76:
  %v404 = add i64 %v7, 0
  %v405 = sdiv i64 %v404, 1
  %v406 = add i64 %v2, 1
  %v407 = mul i64 %v405, %v2
  %v408 = sdiv i64 %v407, %v3
  %v409 = mul i64 %v408, 1
  %v410 = icmp slt i64 %v409, %v7
  %v411 = select i1 %v410, i64 %v409, i64 %v7
  %v412 = mul i64 %v405, %v406
  %v413 = sdiv i64 %v412, %v3
  %v414 = mul i64 %v413, 1
  %v415 = icmp slt i64 %v414, %v7
  %v416 = select i1 %v415, i64 %v414, i64 %v7
  br label %b78
b78:
  %v417 = phi i64 [ %v411, %b76 ], [ %v544, %b83 ]
  %v418 = icmp slt i64 %v417, %v416
  br i1 %v418, label %b79, label %b80
b79:
  %v419 = add i64 %v417, 96
  %v420 = icmp slt i64 %v419, %v416
  %v421 = select i1 %v420, i64 %v419, i64 %v416
  br label %b81
b81:
  %v422 = phi i64 [ 0, %b79 ], [ %v543, %b86 ]
  %v423 = icmp slt i64 %v422, 1
  br i1 %v423, label %b82, label %b83
b82:
  %v424 = sub i64 %v421, %v417
  %v425 = sub i64 8, 1
  %v426 = add i64 %v424, %v425
  %v427 = sdiv i64 %v426, 8
  br label %b84
b84:
  %v428 = phi i64 [ 0, %b82 ], [ %v542, %b91 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b85, label %b86
b85:
  %v430 = mul i64 %v424, %v428
  %v431 = sdiv i64 %v430, %v427
  %v432 = add i64 %v417, %v431
  %v433 = add i64 %v428, 1
  %v434 = mul i64 %v424, %v433
  %v435 = sdiv i64 %v434, %v427
  %v436 = add i64 %v417, %v435
  %v437 = mul i64 %v422, 64
  %v438 = getelementptr inbounds float, ptr %v266, i64 %v437
  %v439 = sub i64 %v436, %v432
  %v440 = add i64 %v401, 0
  %v441 = and i64 %v440, %v66
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v432
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v24, i64 %v444
  %v446 = getelementptr inbounds float, ptr %v445, i64 0
  %v447 = sub i64 %v439, 1
  %v448 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v447
  %v449 = load ptr, ptr %v448, align 4
  %v450 = getelementptr inbounds float, ptr %v403, i64 0
  %v451 = icmp sgt i64 %v439, 0
  br i1 %v451, label %b87, label %b88
b87:
  call void %v449(ptr %v446, i64 8, ptr %v438, i64 8, ptr %v450, i64 8, i64 0)
  br label %b88
b88:
  %v452 = add i64 %v437, 64
  br label %b89
b89:
  %v453 = phi i64 [ %v432, %b88 ], [ %v541, %b94 ]
  %v454 = icmp slt i64 %v453, %v436
  br i1 %v454, label %b90, label %b91
b90:
  %v455 = sub i64 %v453, %v432
  %v456 = mul i64 %v455, 8
  %v457 = getelementptr inbounds float, ptr %v403, i64 %v456
  %v458 = add i64 %v401, 0
  %v459 = sub i64 %v458, %v311
  %v460 = mul i64 %v459, %v7
  %v461 = add i64 %v460, %v453
  %v462 = mul i64 %v461, 8
  %v463 = getelementptr inbounds float, ptr %v50, i64 %v462
  %v464 = getelementptr inbounds float, ptr %v42, i64 0
  %v465 = load float, ptr %v464, align 4
  %v466 = getelementptr inbounds float, ptr %v44, i64 0
  %v467 = load float, ptr %v466, align 4
  %v468 = add i64 %v401, 0
  %v469 = and i64 %v468, %v66
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v453
  %v472 = mul i64 %v471, 8
  %v473 = getelementptr inbounds float, ptr %v24, i64 %v472
  %v474 = add i64 %v401, 0
  %v475 = and i64 %v474, %v70
  %v476 = mul i64 %v475, %v7
  %v477 = add i64 %v476, %v453
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v52, i64 %v478
  %v480 = add i64 %v401, 1
  %v481 = and i64 %v480, %v66
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v453
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v24, i64 %v484
  br label %b92
b92:
  %v486 = phi i64 [ 0, %b90 ], [ %v540, %b93 ]
  %v487 = icmp slt i64 %v486, 1
  br i1 %v487, label %b93, label %b94
b93:
  %v488 = mul i64 %v422, 1
  %v489 = add i64 %v488, %v486
  %v490 = mul i64 %v489, 8
  %v491 = add i64 0, %v486
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v457, i64 %v492
  %v494 = load <8 x float>, ptr %v493, align 4
  %v495 = add i64 0, %v490
  %v496 = getelementptr inbounds float, ptr %v20, i64 %v495
  %v497 = load <8 x float>, ptr %v496, align 4
  %v498 = add i64 0, %v490
  %v499 = getelementptr inbounds float, ptr %v463, i64 %v498
  %v500 = load <8 x float>, ptr %v499, align 4
  %v501 = fadd <8 x float> %v500, %v494
  %v502 = fadd <8 x float> %v497, %v501
  %v503 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v502)
  %v504 = fcmp ogt <8 x float> %v503, splat (float 0x4023000000000000)
  %v505 = select <8 x i1> %v504, <8 x float> splat (float 0x4023000000000000), <8 x float> %v503
  %v506 = fadd <8 x float> %v505, %v505
  %v507 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v506, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v508 = fsub <8 x float> %v507, splat (float 0x4168000000000000)
  %v509 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v506)
  %v510 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v508, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v509)
  %v511 = bitcast <8 x float> %v507 to <8 x i32>
  %v512 = fmul <8 x float> %v510, %v510
  %v513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v510, <8 x float> splat (float 0x3F81227F40000000))
  %v514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v513, <8 x float> %v510, <8 x float> splat (float 0x3FA5556740000000))
  %v515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v514, <8 x float> %v510, <8 x float> splat (float 0x3FC5554B00000000))
  %v516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v515, <8 x float> %v510, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v512, <8 x float> %v516, <8 x float> %v510)
  %v518 = shl <8 x i32> %v511, splat (i32 23)
  %v519 = add <8 x i32> %v518, splat (i32 1065353216)
  %v520 = bitcast <8 x i32> %v519 to <8 x float>
  %v521 = fsub <8 x float> %v520, splat (float 0x3FF0000000000000)
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> %v517, <8 x float> %v521)
  %v523 = fadd <8 x float> %v522, splat (float 0x4000000000000000)
  %v524 = fdiv <8 x float> %v522, %v523
  %v525 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v524, <8 x float> %v502)
  %v526 = insertelement <8 x float> poison, float %v465, i64 0
  %v527 = shufflevector <8 x float> %v526, <8 x float> poison, <8 x i32> zeroinitializer
  %v528 = fmul <8 x float> %v527, %v525
  %v529 = add i64 0, %v490
  %v530 = getelementptr inbounds float, ptr %v473, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = insertelement <8 x float> poison, float %v467, i64 0
  %v533 = shufflevector <8 x float> %v532, <8 x float> poison, <8 x i32> zeroinitializer
  %v534 = fmul <8 x float> %v533, %v531
  %v535 = fadd <8 x float> %v528, %v534
  %v536 = add i64 0, %v490
  %v537 = getelementptr inbounds float, ptr %v479, i64 %v536
  store <8 x float> %v525, ptr %v537, align 4
  %v538 = add i64 0, %v490
  %v539 = getelementptr inbounds float, ptr %v485, i64 %v538
  store <8 x float> %v535, ptr %v539, align 4
  %v540 = add nsw i64 %v486, 1
  br label %b92
b94:
  %v541 = add nsw i64 %v453, 1
  br label %b89
b91:
  %v542 = add nsw i64 %v428, 1
  br label %b84
b86:
  %v543 = add nsw i64 %v422, 1
  br label %b81
b83:
  %v544 = add nsw i64 %v417, 96
  br label %b78
b80:
  %v545 = add nsw i64 %v401, 1
  br label %b75
b77:
  %v546 = icmp sgt i64 %v3, 1
  br i1 %v546, label %b95, label %b96
b95:
  %v547 = getelementptr inbounds i64, ptr %v1, i64 3
  %v548 = atomicrmw add ptr %v547, i64 1 acq_rel
  %v549 = load i64, ptr %v75, align 8
  %v550 = add i64 %v549, 1
  store i64 %v550, ptr %v75, align 8
  %v551 = mul i64 %v3, %v550
  br label %b97
b97:
  %v552 = load atomic i64, ptr %v547 acquire, align 8
  %v553 = icmp slt i64 %v552, %v551
  br i1 %v553, label %b98, label %b99
b98:
  %v554 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v555 = add nsw i64 %v311, %v310
  br label %b50
b52:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v75 = alloca i64, i64 1, align 8
  %v198 = alloca float, i64 64, align 4
  %v343 = alloca float, i64 64, align 4
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
  %v100 = phi i64 [ %v92, %b0 ], [ %v114, %b3 ]
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
  %v110 = mul i64 %v105, 1
  %v111 = add i64 0, %v110
  %v112 = getelementptr inbounds float, ptr %v18, i64 %v111
  call void @pack_rows(ptr %v112, i64 1, i64 8, i64 8, i64 %v109, ptr %v106, i64 8)
  %v113 = add i64 %v102, 64
  %v114 = add nsw i64 %v100, 1
  br label %b2
b4:
  br label %b1
b1:
  %v115 = icmp sgt i64 %v3, 1
  br i1 %v115, label %b5, label %b6
b5:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = load i64, ptr %v75, align 8
  %v119 = add i64 %v118, 1
  store i64 %v119, ptr %v75, align 8
  %v120 = mul i64 %v3, %v119
  br label %b7
b7:
  %v121 = load atomic i64, ptr %v116 acquire, align 8
  %v122 = icmp slt i64 %v121, %v120
  br i1 %v122, label %b8, label %b9
b8:
  %v123 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v124 = phi i64 [ 0, %b6 ], [ %v290, %b18 ]
  %v125 = icmp slt i64 %v124, %v5
  br i1 %v125, label %b11, label %b12
b11:
  %v126 = sub i64 %v5, 1
  %v127 = sub i64 %v126, %v124
  %v128 = add i64 %v7, 0
  %v129 = sdiv i64 %v128, 1
  %v130 = add i64 %v2, 1
  %v131 = mul i64 %v129, %v2
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  %v136 = mul i64 %v129, %v130
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v7
  %v140 = select i1 %v139, i64 %v138, i64 %v7
  br label %b13
b13:
  %v141 = phi i64 [ %v135, %b11 ], [ %v197, %b14 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b14, label %b15
b14:
  %v143 = add i64 %v127, 1
  %v144 = and i64 %v143, 1
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v141
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v26, i64 %v147
  %v149 = add i64 %v127, 0
  %v150 = and i64 %v149, %v64
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v141
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v22, i64 %v153
  %v155 = getelementptr inbounds float, ptr %v42, i64 0
  %v156 = load float, ptr %v155, align 4
  %v157 = add i64 %v127, 0
  %v158 = and i64 %v157, %v70
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v141
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v52, i64 %v161
  %v163 = add i64 %v127, 0
  %v164 = and i64 %v163, %v72
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v141
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v54, i64 %v167
  %v169 = add i64 %v127, 0
  %v170 = and i64 %v169, %v74
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v141
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v56, i64 %v173
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v148, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v154, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v177, %v180
  %v182 = insertelement <8 x float> poison, float %v156, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = fmul <8 x float> %v181, %v183
  %v185 = add i64 0, 0
  %v186 = getelementptr inbounds float, ptr %v162, i64 %v185
  %v187 = load <8 x float>, ptr %v186, align 4
  %v188 = fmul <8 x float> %v187, %v187
  %v189 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = fsub <8 x float> %v190, %v188
  %v192 = fmul <8 x float> %v184, %v191
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v168, i64 %v193
  store <8 x float> %v181, ptr %v194, align 4
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v174, i64 %v195
  store <8 x float> %v192, ptr %v196, align 4
  %v197 = add nsw i64 %v141, 1
  br label %b13
b15:
  %v199 = add i64 %v7, 0
  %v200 = sdiv i64 %v199, 1
  %v201 = add i64 %v2, 1
  %v202 = mul i64 %v200, %v2
  %v203 = sdiv i64 %v202, %v3
  %v204 = mul i64 %v203, 1
  %v205 = icmp slt i64 %v204, %v7
  %v206 = select i1 %v205, i64 %v204, i64 %v7
  %v207 = mul i64 %v200, %v201
  %v208 = sdiv i64 %v207, %v3
  %v209 = mul i64 %v208, 1
  %v210 = icmp slt i64 %v209, %v7
  %v211 = select i1 %v210, i64 %v209, i64 %v7
  br label %b16
b16:
  %v212 = phi i64 [ %v206, %b15 ], [ %v289, %b21 ]
  %v213 = icmp slt i64 %v212, %v211
  br i1 %v213, label %b17, label %b18
b17:
  %v214 = add i64 %v212, 96
  %v215 = icmp slt i64 %v214, %v211
  %v216 = select i1 %v215, i64 %v214, i64 %v211
  br label %b19
b19:
  %v217 = phi i64 [ 0, %b17 ], [ %v288, %b24 ]
  %v218 = icmp slt i64 %v217, 1
  br i1 %v218, label %b20, label %b21
b20:
  %v219 = sub i64 %v216, %v212
  %v220 = sub i64 8, 1
  %v221 = add i64 %v219, %v220
  %v222 = sdiv i64 %v221, 8
  br label %b22
b22:
  %v223 = phi i64 [ 0, %b20 ], [ %v287, %b29 ]
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b23, label %b24
b23:
  %v225 = mul i64 %v219, %v223
  %v226 = sdiv i64 %v225, %v222
  %v227 = add i64 %v212, %v226
  %v228 = add i64 %v223, 1
  %v229 = mul i64 %v219, %v228
  %v230 = sdiv i64 %v229, %v222
  %v231 = add i64 %v212, %v230
  %v232 = mul i64 %v217, 64
  %v233 = getelementptr inbounds float, ptr %v81, i64 %v232
  %v234 = sub i64 %v231, %v227
  %v235 = add i64 %v127, 0
  %v236 = and i64 %v235, %v74
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v227
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v56, i64 %v239
  %v241 = getelementptr inbounds float, ptr %v240, i64 0
  %v242 = sub i64 %v234, 1
  %v243 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v242
  %v244 = load ptr, ptr %v243, align 4
  %v245 = getelementptr inbounds float, ptr %v198, i64 0
  %v246 = icmp sgt i64 %v234, 0
  br i1 %v246, label %b25, label %b26
b25:
  call void %v244(ptr %v241, i64 8, ptr %v233, i64 8, ptr %v245, i64 8, i64 0)
  br label %b26
b26:
  %v247 = add i64 %v232, 64
  br label %b27
b27:
  %v248 = phi i64 [ %v227, %b26 ], [ %v286, %b32 ]
  %v249 = icmp slt i64 %v248, %v231
  br i1 %v249, label %b28, label %b29
b28:
  %v250 = sub i64 %v248, %v227
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v198, i64 %v251
  %v253 = add i64 %v127, 0
  %v254 = and i64 %v253, %v72
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v248
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v54, i64 %v257
  %v259 = getelementptr inbounds float, ptr %v44, i64 0
  %v260 = load float, ptr %v259, align 4
  %v261 = add i64 %v127, 0
  %v262 = and i64 %v261, 1
  %v263 = mul i64 %v262, %v7
  %v264 = add i64 %v263, %v248
  %v265 = mul i64 %v264, 8
  %v266 = getelementptr inbounds float, ptr %v26, i64 %v265
  br label %b30
b30:
  %v267 = phi i64 [ 0, %b28 ], [ %v285, %b31 ]
  %v268 = icmp slt i64 %v267, 1
  br i1 %v268, label %b31, label %b32
b31:
  %v269 = mul i64 %v217, 1
  %v270 = add i64 %v269, %v267
  %v271 = mul i64 %v270, 8
  %v272 = add i64 0, %v267
  %v273 = mul i64 %v272, 8
  %v274 = getelementptr inbounds float, ptr %v252, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = add i64 0, %v271
  %v277 = getelementptr inbounds float, ptr %v258, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = insertelement <8 x float> poison, float %v260, i64 0
  %v280 = shufflevector <8 x float> %v279, <8 x float> poison, <8 x i32> zeroinitializer
  %v281 = fmul <8 x float> %v278, %v280
  %v282 = fadd <8 x float> %v281, %v275
  %v283 = add i64 0, %v271
  %v284 = getelementptr inbounds float, ptr %v266, i64 %v283
  store <8 x float> %v282, ptr %v284, align 4
  %v285 = add nsw i64 %v267, 1
  br label %b30
b32:
  %v286 = add nsw i64 %v248, 1
  br label %b27
b29:
  %v287 = add nsw i64 %v223, 1
  br label %b22
b24:
  %v288 = add nsw i64 %v217, 1
  br label %b19
b21:
  %v289 = add nsw i64 %v212, 96
  br label %b16
b18:
  %v290 = add nsw i64 %v124, 1
  br label %b10
b12:
  %v291 = icmp sgt i64 %v3, 1
  br i1 %v291, label %b33, label %b34
b33:
  %v292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v293 = atomicrmw add ptr %v292, i64 1 acq_rel
  %v294 = load i64, ptr %v75, align 8
  %v295 = add i64 %v294, 1
  store i64 %v295, ptr %v75, align 8
  %v296 = mul i64 %v3, %v295
  br label %b35
b35:
  %v297 = load atomic i64, ptr %v292 acquire, align 8
  %v298 = icmp slt i64 %v297, %v296
  br i1 %v298, label %b36, label %b37
b36:
  %v299 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v300 = getelementptr inbounds float, ptr %v77, i64 64
  %v301 = getelementptr inbounds i64, ptr %v1, i64 4
  %v302 = load i64, ptr %v301, align 8
  %v303 = icmp eq i64 %v302, 0
  br i1 %v303, label %b38, label %b39
b38:
  %v304 = add i64 1, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, 1
  %v311 = select i1 %v310, i64 %v309, i64 1
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, 1
  %v316 = select i1 %v315, i64 %v314, i64 1
  %v317 = icmp slt i64 %v316, 1
  %v318 = select i1 %v317, i64 %v316, i64 1
  br label %b40
b40:
  %v319 = phi i64 [ %v311, %b38 ], [ %v333, %b41 ]
  %v320 = icmp slt i64 %v319, %v318
  br i1 %v320, label %b41, label %b42
b41:
  %v321 = mul i64 %v319, 64
  %v322 = mul i64 %v319, 8
  %v323 = add i64 %v321, 0
  %v324 = add i64 %v322, 0
  %v325 = getelementptr inbounds float, ptr %v300, i64 %v323
  %v326 = sub i64 8, %v324
  %v327 = icmp slt i64 %v326, 0
  %v328 = select i1 %v327, i64 0, i64 %v326
  %v329 = mul i64 %v324, 1
  %v330 = add i64 0, %v329
  %v331 = getelementptr inbounds float, ptr %v16, i64 %v330
  call void @pack_rows(ptr %v331, i64 1, i64 8, i64 8, i64 %v328, ptr %v325, i64 8)
  %v332 = add i64 %v321, 64
  %v333 = add nsw i64 %v319, 1
  br label %b40
b42:
  br label %b39
b39:
  %v334 = icmp sgt i64 %v3, 1
  br i1 %v334, label %b43, label %b44
b43:
  %v335 = getelementptr inbounds i64, ptr %v1, i64 3
  %v336 = atomicrmw add ptr %v335, i64 1 acq_rel
  %v337 = load i64, ptr %v75, align 8
  %v338 = add i64 %v337, 1
  store i64 %v338, ptr %v75, align 8
  %v339 = mul i64 %v3, %v338
  br label %b45
b45:
  %v340 = load atomic i64, ptr %v335 acquire, align 8
  %v341 = icmp slt i64 %v340, %v339
  br i1 %v341, label %b46, label %b47
b46:
  %v342 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v344 = add i64 %v8, 0
  %v345 = sdiv i64 %v344, 1
  %v346 = add i64 %v2, 1
  %v347 = mul i64 %v345, %v2
  %v348 = sdiv i64 %v347, %v3
  %v349 = mul i64 %v348, 1
  %v350 = icmp slt i64 %v349, %v8
  %v351 = select i1 %v350, i64 %v349, i64 %v8
  %v352 = mul i64 %v345, %v346
  %v353 = sdiv i64 %v352, %v3
  %v354 = mul i64 %v353, 1
  %v355 = icmp slt i64 %v354, %v8
  %v356 = select i1 %v355, i64 %v354, i64 %v8
  br label %b48
b48:
  %v357 = phi i64 [ %v351, %b44 ], [ %v411, %b53 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b49, label %b50
b49:
  %v359 = add i64 %v357, 96
  %v360 = icmp slt i64 %v359, %v356
  %v361 = select i1 %v360, i64 %v359, i64 %v356
  br label %b51
b51:
  %v362 = phi i64 [ 0, %b49 ], [ %v410, %b56 ]
  %v363 = icmp slt i64 %v362, 1
  br i1 %v363, label %b52, label %b53
b52:
  %v364 = sub i64 %v361, %v357
  %v365 = sub i64 8, 1
  %v366 = add i64 %v364, %v365
  %v367 = sdiv i64 %v366, 8
  br label %b54
b54:
  %v368 = phi i64 [ 0, %b52 ], [ %v409, %b61 ]
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b55, label %b56
b55:
  %v370 = mul i64 %v364, %v368
  %v371 = sdiv i64 %v370, %v367
  %v372 = add i64 %v357, %v371
  %v373 = add i64 %v368, 1
  %v374 = mul i64 %v364, %v373
  %v375 = sdiv i64 %v374, %v367
  %v376 = add i64 %v357, %v375
  %v377 = mul i64 %v362, 64
  %v378 = getelementptr inbounds float, ptr %v300, i64 %v377
  %v379 = sub i64 %v376, %v372
  %v380 = mul i64 %v372, 8
  %v381 = getelementptr inbounds float, ptr %v56, i64 %v380
  %v382 = getelementptr inbounds float, ptr %v381, i64 0
  %v383 = sub i64 %v379, 1
  %v384 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v383
  %v385 = load ptr, ptr %v384, align 4
  %v386 = getelementptr inbounds float, ptr %v343, i64 0
  %v387 = icmp sgt i64 %v379, 0
  br i1 %v387, label %b57, label %b58
b57:
  call void %v385(ptr %v382, i64 8, ptr %v378, i64 8, ptr %v386, i64 8, i64 0)
  br label %b58
b58:
  %v388 = add i64 %v377, 64
  br label %b59
b59:
  %v389 = phi i64 [ %v372, %b58 ], [ %v408, %b64 ]
  %v390 = icmp slt i64 %v389, %v376
  br i1 %v390, label %b60, label %b61
b60:
  %v391 = sub i64 %v389, %v372
  %v392 = mul i64 %v391, 8
  %v393 = getelementptr inbounds float, ptr %v343, i64 %v392
  %v394 = mul i64 %v389, 8
  %v395 = getelementptr inbounds float, ptr %v28, i64 %v394
  br label %b62
b62:
  %v396 = phi i64 [ 0, %b60 ], [ %v407, %b63 ]
  %v397 = icmp slt i64 %v396, 1
  br i1 %v397, label %b63, label %b64
b63:
  %v398 = mul i64 %v362, 1
  %v399 = add i64 %v398, %v396
  %v400 = mul i64 %v399, 8
  %v401 = add i64 0, %v396
  %v402 = mul i64 %v401, 8
  %v403 = getelementptr inbounds float, ptr %v393, i64 %v402
  %v404 = load <8 x float>, ptr %v403, align 4
  %v405 = add i64 0, %v400
  %v406 = getelementptr inbounds float, ptr %v395, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v396, 1
  br label %b62
b64:
  %v408 = add nsw i64 %v389, 1
  br label %b59
b61:
  %v409 = add nsw i64 %v368, 1
  br label %b54
b56:
  %v410 = add nsw i64 %v362, 1
  br label %b51
b53:
  %v411 = add nsw i64 %v357, 96
  br label %b48
b50:
  %v412 = icmp sgt i64 %v3, 1
  br i1 %v412, label %b65, label %b66
b65:
  %v413 = getelementptr inbounds i64, ptr %v1, i64 3
  %v414 = atomicrmw add ptr %v413, i64 1 acq_rel
  %v415 = load i64, ptr %v75, align 8
  %v416 = add i64 %v415, 1
  store i64 %v416, ptr %v75, align 8
  %v417 = mul i64 %v3, %v416
  br label %b67
b67:
  %v418 = load atomic i64, ptr %v413 acquire, align 8
  %v419 = icmp slt i64 %v418, %v417
  br i1 %v419, label %b68, label %b69
b68:
  %v420 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v421 = mul i64 0, 8
  %v422 = getelementptr inbounds float, ptr %v56, i64 %v421
  %v423 = getelementptr inbounds float, ptr %v422, i64 0
  %v424 = mul i64 0, 8
  %v425 = getelementptr inbounds float, ptr %v14, i64 %v424
  %v426 = getelementptr inbounds float, ptr %v425, i64 0
  %v427 = getelementptr inbounds float, ptr %v80, i64 12288
  %v428 = add i64 8, 1
  %v429 = sdiv i64 %v428, 2
  %v430 = add i64 %v2, 1
  %v431 = mul i64 %v429, %v2
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 2
  %v434 = icmp slt i64 %v433, 8
  %v435 = select i1 %v434, i64 %v433, i64 8
  %v436 = mul i64 %v429, %v430
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 2
  %v439 = icmp slt i64 %v438, 8
  %v440 = select i1 %v439, i64 %v438, i64 8
  %v441 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b70
b70:
  %v442 = phi i64 [ %v435, %b66 ], [ %v450, %b75 ]
  %v443 = icmp slt i64 %v442, %v440
  br i1 %v443, label %b71, label %b72
b71:
  %v444 = mul i64 %v442, 8
  %v445 = getelementptr inbounds float, ptr %v441, i64 %v444
  br label %b73
b73:
  %v446 = phi i64 [ 0, %b71 ], [ %v449, %b74 ]
  %v447 = icmp slt i64 %v446, 8
  br i1 %v447, label %b74, label %b75
b74:
  %v448 = getelementptr inbounds float, ptr %v445, i64 %v446
  store float 0x0000000000000000, ptr %v448, align 4
  %v449 = add nsw i64 %v446, 1
  br label %b73
b75:
  %v450 = add nsw i64 %v442, 1
  br label %b70
b72:
  %v451 = mul i64 %v8, 1
  br label %b76
b76:
  %v452 = phi i64 [ 0, %b72 ], [ %v556, %b81 ]
  %v453 = icmp slt i64 %v452, %v451
  br i1 %v453, label %b77, label %b78
b77:
  %v454 = sub i64 %v451, %v452
  %v455 = icmp slt i64 %v454, 384
  %v456 = select i1 %v455, i64 %v454, i64 384
  br label %b79
b79:
  %v457 = phi i64 [ %v435, %b77 ], [ %v555, %b105 ]
  %v458 = icmp slt i64 %v457, %v440
  br i1 %v458, label %b80, label %b81
b80:
  %v459 = sub i64 %v440, %v457
  %v460 = icmp slt i64 %v459, 64
  %v461 = select i1 %v460, i64 %v459, i64 64
  %v462 = sdiv i64 %v461, 2
  %v463 = mul i64 %v462, 2
  %v464 = sub i64 %v461, %v463
  %v465 = mul i64 %v452, 8
  %v466 = add i64 %v465, %v457
  %v467 = getelementptr inbounds float, ptr %v423, i64 %v466
  br label %b82
b82:
  %v468 = phi i64 [ 0, %b80 ], [ %v494, %b90 ]
  %v469 = icmp slt i64 %v468, %v456
  br i1 %v469, label %b83, label %b84
b83:
  %v470 = mul i64 %v468, 8
  %v471 = getelementptr inbounds float, ptr %v467, i64 %v470
  %v472 = mul i64 %v468, 2
  %v473 = getelementptr inbounds float, ptr %v427, i64 %v472
  br label %b85
b85:
  %v474 = phi i64 [ 0, %b83 ], [ %v483, %b86 ]
  %v475 = icmp slt i64 %v474, %v462
  br i1 %v475, label %b86, label %b87
b86:
  %v476 = mul i64 %v474, 2
  %v477 = getelementptr inbounds float, ptr %v471, i64 %v476
  %v478 = mul i64 %v474, 768
  %v479 = getelementptr inbounds float, ptr %v473, i64 %v478
  %v480 = getelementptr inbounds float, ptr %v477, i64 0
  %v481 = load <2 x float>, ptr %v480, align 4
  %v482 = getelementptr inbounds float, ptr %v479, i64 0
  store <2 x float> %v481, ptr %v482, align 4
  %v483 = add nsw i64 %v474, 1
  br label %b85
b87:
  %v484 = mul i64 %v462, 2
  %v485 = getelementptr inbounds float, ptr %v471, i64 %v484
  %v486 = mul i64 %v462, 768
  %v487 = getelementptr inbounds float, ptr %v473, i64 %v486
  br label %b88
b88:
  %v488 = phi i64 [ 0, %b87 ], [ %v493, %b89 ]
  %v489 = icmp slt i64 %v488, %v464
  br i1 %v489, label %b89, label %b90
b89:
  %v490 = getelementptr inbounds float, ptr %v485, i64 %v488
  %v491 = load float, ptr %v490, align 4
  %v492 = getelementptr inbounds float, ptr %v487, i64 %v488
  store float %v491, ptr %v492, align 4
  %v493 = add nsw i64 %v488, 1
  br label %b88, !llvm.loop !0
b90:
  %v494 = add nsw i64 %v468, 1
  br label %b82
b84:
  br label %b91
b91:
  %v495 = phi i64 [ 0, %b84 ], [ %v530, %b99 ]
  %v496 = icmp slt i64 %v495, 0
  br i1 %v496, label %b92, label %b93
b92:
  %v497 = mul i64 %v452, 8
  %v498 = add i64 %v497, %v495
  %v499 = getelementptr inbounds float, ptr %v426, i64 %v498
  br label %b94
b94:
  %v500 = phi i64 [ 0, %b92 ], [ %v518, %b95 ]
  %v501 = icmp slt i64 %v500, %v456
  br i1 %v501, label %b95, label %b96
b95:
  %v502 = mul i64 %v500, 8
  %v503 = getelementptr inbounds float, ptr %v499, i64 %v502
  %v504 = mul i64 %v500, 32
  %v505 = getelementptr inbounds float, ptr %v80, i64 %v504
  %v506 = getelementptr inbounds float, ptr %v503, i64 0
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = getelementptr inbounds float, ptr %v505, i64 0
  store <8 x float> %v507, ptr %v508, align 4
  %v509 = getelementptr inbounds float, ptr %v503, i64 8
  %v510 = load <8 x float>, ptr %v509, align 4
  %v511 = getelementptr inbounds float, ptr %v505, i64 8
  store <8 x float> %v510, ptr %v511, align 4
  %v512 = getelementptr inbounds float, ptr %v503, i64 16
  %v513 = load <8 x float>, ptr %v512, align 4
  %v514 = getelementptr inbounds float, ptr %v505, i64 16
  store <8 x float> %v513, ptr %v514, align 4
  %v515 = getelementptr inbounds float, ptr %v503, i64 24
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = getelementptr inbounds float, ptr %v505, i64 24
  store <8 x float> %v516, ptr %v517, align 4
  %v518 = add nsw i64 %v500, 1
  br label %b94
b96:
  %v519 = sdiv i64 %v461, 2
  br label %b97
b97:
  %v520 = phi i64 [ 0, %b96 ], [ %v529, %b98 ]
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b98, label %b99
b98:
  %v522 = mul i64 %v520, 2
  %v523 = add i64 %v457, %v522
  %v524 = mul i64 %v520, 768
  %v525 = getelementptr inbounds float, ptr %v427, i64 %v524
  %v526 = mul i64 %v523, 8
  %v527 = add i64 %v526, %v495
  %v528 = getelementptr inbounds float, ptr %v441, i64 %v527
  call void @outer_2x32(ptr %v525, ptr %v80, i64 %v456, ptr %v528, i64 8)
  %v529 = add nsw i64 %v520, 1
  br label %b97
b99:
  %v530 = add nsw i64 %v495, 32
  br label %b91
b93:
  %v531 = mul i64 %v452, 8
  %v532 = add i64 %v531, 0
  %v533 = getelementptr inbounds float, ptr %v426, i64 %v532
  br label %b100
b100:
  %v534 = phi i64 [ 0, %b93 ], [ %v543, %b101 ]
  %v535 = icmp slt i64 %v534, %v456
  br i1 %v535, label %b101, label %b102
b101:
  %v536 = mul i64 %v534, 8
  %v537 = getelementptr inbounds float, ptr %v533, i64 %v536
  %v538 = mul i64 %v534, 8
  %v539 = getelementptr inbounds float, ptr %v80, i64 %v538
  %v540 = getelementptr inbounds float, ptr %v537, i64 0
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = getelementptr inbounds float, ptr %v539, i64 0
  store <8 x float> %v541, ptr %v542, align 4
  %v543 = add nsw i64 %v534, 1
  br label %b100
b102:
  %v544 = sdiv i64 %v461, 2
  br label %b103
b103:
  %v545 = phi i64 [ 0, %b102 ], [ %v554, %b104 ]
  %v546 = icmp slt i64 %v545, %v544
  br i1 %v546, label %b104, label %b105
b104:
  %v547 = mul i64 %v545, 2
  %v548 = add i64 %v457, %v547
  %v549 = mul i64 %v545, 768
  %v550 = getelementptr inbounds float, ptr %v427, i64 %v549
  %v551 = mul i64 %v548, 8
  %v552 = add i64 %v551, 0
  %v553 = getelementptr inbounds float, ptr %v441, i64 %v552
  call void @outer_2x8(ptr %v550, ptr %v80, i64 %v456, ptr %v553, i64 8)
  %v554 = add nsw i64 %v545, 1
  br label %b103
b105:
  %v555 = add nsw i64 %v457, 64
  br label %b79
b81:
  %v556 = add nsw i64 %v452, 384
  br label %b76
b78:
  %v557 = icmp sgt i64 %v3, 1
  br i1 %v557, label %b106, label %b107
b106:
  %v558 = getelementptr inbounds i64, ptr %v1, i64 3
  %v559 = atomicrmw add ptr %v558, i64 1 acq_rel
  %v560 = load i64, ptr %v75, align 8
  %v561 = add i64 %v560, 1
  store i64 %v561, ptr %v75, align 8
  %v562 = mul i64 %v3, %v561
  br label %b108
b108:
  %v563 = load atomic i64, ptr %v558 acquire, align 8
  %v564 = icmp slt i64 %v563, %v562
  br i1 %v564, label %b109, label %b110
b109:
  %v565 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v566 = mul i64 0, 8
  %v567 = getelementptr inbounds float, ptr %v56, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 0
  %v569 = mul i64 0, 8
  %v570 = getelementptr inbounds float, ptr %v24, i64 %v569
  %v571 = getelementptr inbounds float, ptr %v570, i64 0
  %v572 = getelementptr inbounds float, ptr %v80, i64 12288
  %v573 = add i64 8, 1
  %v574 = sdiv i64 %v573, 2
  %v575 = add i64 %v2, 1
  %v576 = mul i64 %v574, %v2
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 2
  %v579 = icmp slt i64 %v578, 8
  %v580 = select i1 %v579, i64 %v578, i64 8
  %v581 = mul i64 %v574, %v575
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 2
  %v584 = icmp slt i64 %v583, 8
  %v585 = select i1 %v584, i64 %v583, i64 8
  %v586 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b111
b111:
  %v587 = phi i64 [ %v580, %b107 ], [ %v595, %b116 ]
  %v588 = icmp slt i64 %v587, %v585
  br i1 %v588, label %b112, label %b113
b112:
  %v589 = mul i64 %v587, 8
  %v590 = getelementptr inbounds float, ptr %v586, i64 %v589
  br label %b114
b114:
  %v591 = phi i64 [ 0, %b112 ], [ %v594, %b115 ]
  %v592 = icmp slt i64 %v591, 8
  br i1 %v592, label %b115, label %b116
b115:
  %v593 = getelementptr inbounds float, ptr %v590, i64 %v591
  store float 0x0000000000000000, ptr %v593, align 4
  %v594 = add nsw i64 %v591, 1
  br label %b114
b116:
  %v595 = add nsw i64 %v587, 1
  br label %b111
b113:
  %v596 = mul i64 %v8, 1
  br label %b117
b117:
  %v597 = phi i64 [ 0, %b113 ], [ %v701, %b122 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b118, label %b119
b118:
  %v599 = sub i64 %v596, %v597
  %v600 = icmp slt i64 %v599, 384
  %v601 = select i1 %v600, i64 %v599, i64 384
  br label %b120
b120:
  %v602 = phi i64 [ %v580, %b118 ], [ %v700, %b146 ]
  %v603 = icmp slt i64 %v602, %v585
  br i1 %v603, label %b121, label %b122
b121:
  %v604 = sub i64 %v585, %v602
  %v605 = icmp slt i64 %v604, 64
  %v606 = select i1 %v605, i64 %v604, i64 64
  %v607 = sdiv i64 %v606, 2
  %v608 = mul i64 %v607, 2
  %v609 = sub i64 %v606, %v608
  %v610 = mul i64 %v597, 8
  %v611 = add i64 %v610, %v602
  %v612 = getelementptr inbounds float, ptr %v568, i64 %v611
  br label %b123
b123:
  %v613 = phi i64 [ 0, %b121 ], [ %v639, %b131 ]
  %v614 = icmp slt i64 %v613, %v601
  br i1 %v614, label %b124, label %b125
b124:
  %v615 = mul i64 %v613, 8
  %v616 = getelementptr inbounds float, ptr %v612, i64 %v615
  %v617 = mul i64 %v613, 2
  %v618 = getelementptr inbounds float, ptr %v572, i64 %v617
  br label %b126
b126:
  %v619 = phi i64 [ 0, %b124 ], [ %v628, %b127 ]
  %v620 = icmp slt i64 %v619, %v607
  br i1 %v620, label %b127, label %b128
b127:
  %v621 = mul i64 %v619, 2
  %v622 = getelementptr inbounds float, ptr %v616, i64 %v621
  %v623 = mul i64 %v619, 768
  %v624 = getelementptr inbounds float, ptr %v618, i64 %v623
  %v625 = getelementptr inbounds float, ptr %v622, i64 0
  %v626 = load <2 x float>, ptr %v625, align 4
  %v627 = getelementptr inbounds float, ptr %v624, i64 0
  store <2 x float> %v626, ptr %v627, align 4
  %v628 = add nsw i64 %v619, 1
  br label %b126
b128:
  %v629 = mul i64 %v607, 2
  %v630 = getelementptr inbounds float, ptr %v616, i64 %v629
  %v631 = mul i64 %v607, 768
  %v632 = getelementptr inbounds float, ptr %v618, i64 %v631
  br label %b129
b129:
  %v633 = phi i64 [ 0, %b128 ], [ %v638, %b130 ]
  %v634 = icmp slt i64 %v633, %v609
  br i1 %v634, label %b130, label %b131
b130:
  %v635 = getelementptr inbounds float, ptr %v630, i64 %v633
  %v636 = load float, ptr %v635, align 4
  %v637 = getelementptr inbounds float, ptr %v632, i64 %v633
  store float %v636, ptr %v637, align 4
  %v638 = add nsw i64 %v633, 1
  br label %b129, !llvm.loop !3
b131:
  %v639 = add nsw i64 %v613, 1
  br label %b123
b125:
  br label %b132
b132:
  %v640 = phi i64 [ 0, %b125 ], [ %v675, %b140 ]
  %v641 = icmp slt i64 %v640, 0
  br i1 %v641, label %b133, label %b134
b133:
  %v642 = mul i64 %v597, 8
  %v643 = add i64 %v642, %v640
  %v644 = getelementptr inbounds float, ptr %v571, i64 %v643
  br label %b135
b135:
  %v645 = phi i64 [ 0, %b133 ], [ %v663, %b136 ]
  %v646 = icmp slt i64 %v645, %v601
  br i1 %v646, label %b136, label %b137
b136:
  %v647 = mul i64 %v645, 8
  %v648 = getelementptr inbounds float, ptr %v644, i64 %v647
  %v649 = mul i64 %v645, 32
  %v650 = getelementptr inbounds float, ptr %v80, i64 %v649
  %v651 = getelementptr inbounds float, ptr %v648, i64 0
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v650, i64 0
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v648, i64 8
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v650, i64 8
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = getelementptr inbounds float, ptr %v648, i64 16
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = getelementptr inbounds float, ptr %v650, i64 16
  store <8 x float> %v658, ptr %v659, align 4
  %v660 = getelementptr inbounds float, ptr %v648, i64 24
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = getelementptr inbounds float, ptr %v650, i64 24
  store <8 x float> %v661, ptr %v662, align 4
  %v663 = add nsw i64 %v645, 1
  br label %b135
b137:
  %v664 = sdiv i64 %v606, 2
  br label %b138
b138:
  %v665 = phi i64 [ 0, %b137 ], [ %v674, %b139 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b139, label %b140
b139:
  %v667 = mul i64 %v665, 2
  %v668 = add i64 %v602, %v667
  %v669 = mul i64 %v665, 768
  %v670 = getelementptr inbounds float, ptr %v572, i64 %v669
  %v671 = mul i64 %v668, 8
  %v672 = add i64 %v671, %v640
  %v673 = getelementptr inbounds float, ptr %v586, i64 %v672
  call void @outer_2x32(ptr %v670, ptr %v80, i64 %v601, ptr %v673, i64 8)
  %v674 = add nsw i64 %v665, 1
  br label %b138
b140:
  %v675 = add nsw i64 %v640, 32
  br label %b132
b134:
  %v676 = mul i64 %v597, 8
  %v677 = add i64 %v676, 0
  %v678 = getelementptr inbounds float, ptr %v571, i64 %v677
  br label %b141
b141:
  %v679 = phi i64 [ 0, %b134 ], [ %v688, %b142 ]
  %v680 = icmp slt i64 %v679, %v601
  br i1 %v680, label %b142, label %b143
b142:
  %v681 = mul i64 %v679, 8
  %v682 = getelementptr inbounds float, ptr %v678, i64 %v681
  %v683 = mul i64 %v679, 8
  %v684 = getelementptr inbounds float, ptr %v80, i64 %v683
  %v685 = getelementptr inbounds float, ptr %v682, i64 0
  %v686 = load <8 x float>, ptr %v685, align 4
  %v687 = getelementptr inbounds float, ptr %v684, i64 0
  store <8 x float> %v686, ptr %v687, align 4
  %v688 = add nsw i64 %v679, 1
  br label %b141
b143:
  %v689 = sdiv i64 %v606, 2
  br label %b144
b144:
  %v690 = phi i64 [ 0, %b143 ], [ %v699, %b145 ]
  %v691 = icmp slt i64 %v690, %v689
  br i1 %v691, label %b145, label %b146
b145:
  %v692 = mul i64 %v690, 2
  %v693 = add i64 %v602, %v692
  %v694 = mul i64 %v690, 768
  %v695 = getelementptr inbounds float, ptr %v572, i64 %v694
  %v696 = mul i64 %v693, 8
  %v697 = add i64 %v696, 0
  %v698 = getelementptr inbounds float, ptr %v586, i64 %v697
  call void @outer_2x8(ptr %v695, ptr %v80, i64 %v601, ptr %v698, i64 8)
  %v699 = add nsw i64 %v690, 1
  br label %b144
b146:
  %v700 = add nsw i64 %v602, 64
  br label %b120
b122:
  %v701 = add nsw i64 %v597, 384
  br label %b117
b119:
  %v702 = icmp sgt i64 %v3, 1
  br i1 %v702, label %b147, label %b148
b147:
  %v703 = getelementptr inbounds i64, ptr %v1, i64 3
  %v704 = atomicrmw add ptr %v703, i64 1 acq_rel
  %v705 = load i64, ptr %v75, align 8
  %v706 = add i64 %v705, 1
  store i64 %v706, ptr %v75, align 8
  %v707 = mul i64 %v3, %v706
  br label %b149
b149:
  %v708 = load atomic i64, ptr %v703 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b150, label %b151
b150:
  %v710 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v711 = icmp eq i64 %v2, 0
  br i1 %v711, label %b152, label %b153
b152:
  br label %b154
b154:
  %v712 = phi i64 [ 0, %b152 ], [ %v729, %b159 ]
  %v713 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v728, %b159 ]
  %v714 = icmp slt i64 %v712, %v8
  br i1 %v714, label %b155, label %b156
b155:
  %v715 = add i64 %v712, 128
  %v716 = icmp slt i64 %v715, %v8
  %v717 = select i1 %v716, i64 %v715, i64 %v8
  br label %b157
b157:
  %v718 = phi i64 [ %v712, %b155 ], [ %v727, %b158 ]
  %v719 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v726, %b158 ]
  %v720 = icmp slt i64 %v718, %v717
  br i1 %v720, label %b158, label %b159
b158:
  %v721 = mul i64 %v718, 8
  %v722 = getelementptr inbounds float, ptr %v56, i64 %v721
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v722, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = fadd <8 x float> %v719, %v725
  %v727 = add nsw i64 %v718, 1
  br label %b157
b159:
  %v728 = fadd <8 x float> %v713, %v719
  %v729 = add nsw i64 %v712, 128
  br label %b154
b156:
  %v730 = add i64 0, 0
  %v731 = getelementptr inbounds float, ptr %v34, i64 %v730
  store <8 x float> %v713, ptr %v731, align 4
  br label %b153
b153:
  %v732 = icmp sgt i64 %v3, 1
  br i1 %v732, label %b160, label %b161
b160:
  %v733 = getelementptr inbounds i64, ptr %v1, i64 3
  %v734 = atomicrmw add ptr %v733, i64 1 acq_rel
  %v735 = load i64, ptr %v75, align 8
  %v736 = add i64 %v735, 1
  store i64 %v736, ptr %v75, align 8
  %v737 = mul i64 %v3, %v736
  br label %b162
b162:
  %v738 = load atomic i64, ptr %v733 acquire, align 8
  %v739 = icmp slt i64 %v738, %v737
  br i1 %v739, label %b163, label %b164
b163:
  %v740 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v741 = icmp eq i64 %v2, 0
  br i1 %v741, label %b165, label %b166
b165:
  br label %b167
b167:
  %v742 = phi i64 [ 0, %b165 ], [ %v772, %b172 ]
  %v743 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v770, %b172 ]
  %v744 = phi float [ 0x0000000000000000, %b165 ], [ %v771, %b172 ]
  %v745 = icmp slt i64 %v742, %v8
  br i1 %v745, label %b168, label %b169
b168:
  %v746 = add i64 %v742, 128
  %v747 = icmp slt i64 %v746, %v8
  %v748 = select i1 %v747, i64 %v746, i64 %v8
  br label %b170
b170:
  %v749 = phi i64 [ %v742, %b168 ], [ %v769, %b175 ]
  %v750 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v754, %b175 ]
  %v751 = phi float [ 0x0000000000000000, %b168 ], [ %v751, %b175 ]
  %v752 = icmp slt i64 %v749, %v748
  br i1 %v752, label %b171, label %b172
b171:
  br label %b173
b173:
  %v753 = phi i64 [ 0, %b171 ], [ %v768, %b174 ]
  %v754 = phi <8 x float> [ %v750, %b171 ], [ %v767, %b174 ]
  %v755 = icmp slt i64 %v753, 8
  br i1 %v755, label %b174, label %b175
b174:
  %v756 = mul i64 %v749, 8
  %v757 = getelementptr inbounds float, ptr %v54, i64 %v756
  %v758 = mul i64 %v749, 8
  %v759 = getelementptr inbounds float, ptr %v52, i64 %v758
  %v760 = add i64 0, %v753
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 0, %v753
  %v764 = getelementptr inbounds float, ptr %v759, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = fmul <8 x float> %v762, %v765
  %v767 = fadd <8 x float> %v754, %v766
  %v768 = add nsw i64 %v753, 8
  br label %b173
b175:
  %v769 = add nsw i64 %v749, 1
  br label %b170
b172:
  %v770 = fadd <8 x float> %v743, %v750
  %v771 = fadd float %v744, %v751
  %v772 = add nsw i64 %v742, 128
  br label %b167
b169:
  %v773 = shufflevector <8 x float> %v743, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v774 = shufflevector <8 x float> %v743, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v775 = fadd <4 x float> %v773, %v774
  %v776 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v777 = shufflevector <4 x float> %v775, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v778 = fadd <2 x float> %v776, %v777
  %v779 = extractelement <2 x float> %v778, i64 0
  %v780 = extractelement <2 x float> %v778, i64 1
  %v781 = fadd float %v779, %v780
  %v782 = fadd float %v781, %v744
  %v783 = getelementptr inbounds float, ptr %v58, i64 0
  store float %v782, ptr %v783, align 4
  br label %b166
b166:
  %v784 = icmp sgt i64 %v3, 1
  br i1 %v784, label %b176, label %b177
b176:
  %v785 = getelementptr inbounds i64, ptr %v1, i64 3
  %v786 = atomicrmw add ptr %v785, i64 1 acq_rel
  %v787 = load i64, ptr %v75, align 8
  %v788 = add i64 %v787, 1
  store i64 %v788, ptr %v75, align 8
  %v789 = mul i64 %v3, %v788
  br label %b178
b178:
  %v790 = load atomic i64, ptr %v785 acquire, align 8
  %v791 = icmp slt i64 %v790, %v789
  br i1 %v791, label %b179, label %b180
b179:
  %v792 = call i32 @sched_yield()
  br label %b178
b180:
  br label %b177
b177:
  %v793 = icmp eq i64 %v2, 0
  br i1 %v793, label %b181, label %b182
b181:
  br label %b183
b183:
  %v794 = phi i64 [ 0, %b181 ], [ %v824, %b188 ]
  %v795 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v822, %b188 ]
  %v796 = phi float [ 0x0000000000000000, %b181 ], [ %v823, %b188 ]
  %v797 = icmp slt i64 %v794, %v8
  br i1 %v797, label %b184, label %b185
b184:
  %v798 = add i64 %v794, 128
  %v799 = icmp slt i64 %v798, %v8
  %v800 = select i1 %v799, i64 %v798, i64 %v8
  br label %b186
b186:
  %v801 = phi i64 [ %v794, %b184 ], [ %v821, %b191 ]
  %v802 = phi <8 x float> [ splat (float 0x0000000000000000), %b184 ], [ %v806, %b191 ]
  %v803 = phi float [ 0x0000000000000000, %b184 ], [ %v803, %b191 ]
  %v804 = icmp slt i64 %v801, %v800
  br i1 %v804, label %b187, label %b188
b187:
  br label %b189
b189:
  %v805 = phi i64 [ 0, %b187 ], [ %v820, %b190 ]
  %v806 = phi <8 x float> [ %v802, %b187 ], [ %v819, %b190 ]
  %v807 = icmp slt i64 %v805, 8
  br i1 %v807, label %b190, label %b191
b190:
  %v808 = mul i64 %v801, 8
  %v809 = getelementptr inbounds float, ptr %v54, i64 %v808
  %v810 = mul i64 %v801, 8
  %v811 = getelementptr inbounds float, ptr %v24, i64 %v810
  %v812 = add i64 0, %v805
  %v813 = getelementptr inbounds float, ptr %v809, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 0, %v805
  %v816 = getelementptr inbounds float, ptr %v811, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = fmul <8 x float> %v814, %v817
  %v819 = fadd <8 x float> %v806, %v818
  %v820 = add nsw i64 %v805, 8
  br label %b189
b191:
  %v821 = add nsw i64 %v801, 1
  br label %b186
b188:
  %v822 = fadd <8 x float> %v795, %v802
  %v823 = fadd float %v796, %v803
  %v824 = add nsw i64 %v794, 128
  br label %b183
b185:
  %v825 = shufflevector <8 x float> %v795, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v826 = shufflevector <8 x float> %v795, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v827 = fadd <4 x float> %v825, %v826
  %v828 = shufflevector <4 x float> %v827, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v829 = shufflevector <4 x float> %v827, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v830 = fadd <2 x float> %v828, %v829
  %v831 = extractelement <2 x float> %v830, i64 0
  %v832 = extractelement <2 x float> %v830, i64 1
  %v833 = fadd float %v831, %v832
  %v834 = fadd float %v833, %v796
  %v835 = getelementptr inbounds float, ptr %v60, i64 0
  store float %v834, ptr %v835, align 4
  br label %b182
b182:
  %v836 = icmp sgt i64 %v3, 1
  br i1 %v836, label %b192, label %b193
b192:
  %v837 = getelementptr inbounds i64, ptr %v1, i64 3
  %v838 = atomicrmw add ptr %v837, i64 1 acq_rel
  %v839 = load i64, ptr %v75, align 8
  %v840 = add i64 %v839, 1
  store i64 %v840, ptr %v75, align 8
  %v841 = mul i64 %v3, %v840
  br label %b194
b194:
  %v842 = load atomic i64, ptr %v837 acquire, align 8
  %v843 = icmp slt i64 %v842, %v841
  br i1 %v843, label %b195, label %b196
b195:
  %v844 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v845 = icmp eq i64 %v2, 0
  br i1 %v845, label %b197, label %b198
b197:
  %v846 = getelementptr inbounds float, ptr %v60, i64 0
  %v847 = load float, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v44, i64 0
  %v849 = load float, ptr %v848, align 4
  %v850 = fmul float %v847, %v849
  %v851 = getelementptr inbounds float, ptr %v46, i64 0
  %v852 = load float, ptr %v851, align 4
  %v853 = fmul float %v850, %v852
  %v854 = getelementptr inbounds float, ptr %v58, i64 0
  %v855 = load float, ptr %v854, align 4
  %v856 = getelementptr inbounds float, ptr %v42, i64 0
  %v857 = load float, ptr %v856, align 4
  %v858 = fmul float %v855, %v857
  %v859 = getelementptr inbounds float, ptr %v48, i64 0
  %v860 = load float, ptr %v859, align 4
  %v861 = fmul float %v858, %v860
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v38, i64 %v862
  store float %v853, ptr %v863, align 4
  %v864 = add i64 0, 0
  %v865 = getelementptr inbounds float, ptr %v36, i64 %v864
  store float %v861, ptr %v865, align 4
  br label %b198
b198:
  %v866 = icmp sgt i64 %v3, 1
  br i1 %v866, label %b199, label %b200
b199:
  %v867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v868 = atomicrmw add ptr %v867, i64 1 acq_rel
  %v869 = load i64, ptr %v75, align 8
  %v870 = add i64 %v869, 1
  store i64 %v870, ptr %v75, align 8
  %v871 = mul i64 %v3, %v870
  br label %b201
b201:
  %v872 = load atomic i64, ptr %v867 acquire, align 8
  %v873 = icmp slt i64 %v872, %v871
  br i1 %v873, label %b202, label %b203
b202:
  %v874 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
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
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
