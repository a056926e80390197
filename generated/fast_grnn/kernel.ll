; generated from specs/fast_grnn.yaml by `make generated`: do not edit
; fast_grnn I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v83 = alloca i64, i64 1, align 8
  %v326 = alloca float, i64 64, align 4
  %v411 = alloca float, i64 64, align 4
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
  %v250 = phi i64 [ %v242, %b30 ], [ %v264, %b33 ]
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
  %v260 = mul i64 %v255, 8
  %v261 = add i64 0, %v260
  %v262 = getelementptr inbounds float, ptr %v16, i64 %v261
  call void @pack_turned(ptr %v262, i64 8, i64 1, i64 8, i64 %v259, ptr %v256, i64 8)
  %v263 = add i64 %v252, 64
  %v264 = add nsw i64 %v250, 1
  br label %b32
b34:
  br label %b31
b31:
  %v265 = icmp sgt i64 %v3, 1
  br i1 %v265, label %b35, label %b36
b35:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v267 = atomicrmw add ptr %v266, i64 1 acq_rel
  %v268 = load i64, ptr %v83, align 8
  %v269 = add i64 %v268, 1
  store i64 %v269, ptr %v83, align 8
  %v270 = mul i64 %v3, %v269
  br label %b37
b37:
  %v271 = load atomic i64, ptr %v266 acquire, align 8
  %v272 = icmp slt i64 %v271, %v270
  br i1 %v272, label %b38, label %b39
b38:
  %v273 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  %v274 = getelementptr inbounds float, ptr %v85, i64 64
  %v275 = getelementptr inbounds i64, ptr %v1, i64 4
  %v276 = load i64, ptr %v275, align 8
  %v277 = icmp eq i64 %v276, 0
  br i1 %v277, label %b40, label %b41
b40:
  %v278 = add i64 1, 0
  %v279 = sdiv i64 %v278, 1
  %v280 = add i64 %v2, 1
  %v281 = mul i64 %v279, %v2
  %v282 = sdiv i64 %v281, %v3
  %v283 = mul i64 %v282, 1
  %v284 = icmp slt i64 %v283, 1
  %v285 = select i1 %v284, i64 %v283, i64 1
  %v286 = mul i64 %v279, %v280
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, 1
  %v290 = select i1 %v289, i64 %v288, i64 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  br label %b42
b42:
  %v293 = phi i64 [ %v285, %b40 ], [ %v307, %b43 ]
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b43, label %b44
b43:
  %v295 = mul i64 %v293, 64
  %v296 = mul i64 %v293, 8
  %v297 = add i64 %v295, 0
  %v298 = add i64 %v296, 0
  %v299 = getelementptr inbounds float, ptr %v274, i64 %v297
  %v300 = sub i64 8, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = mul i64 %v298, 8
  %v304 = add i64 0, %v303
  %v305 = getelementptr inbounds float, ptr %v18, i64 %v304
  call void @pack_turned(ptr %v305, i64 8, i64 1, i64 8, i64 %v302, ptr %v299, i64 8)
  %v306 = add i64 %v295, 64
  %v307 = add nsw i64 %v293, 1
  br label %b42
b44:
  br label %b41
b41:
  %v308 = icmp sgt i64 %v3, 1
  br i1 %v308, label %b45, label %b46
b45:
  %v309 = getelementptr inbounds i64, ptr %v1, i64 3
  %v310 = atomicrmw add ptr %v309, i64 1 acq_rel
  %v311 = load i64, ptr %v83, align 8
  %v312 = add i64 %v311, 1
  store i64 %v312, ptr %v83, align 8
  %v313 = mul i64 %v3, %v312
  br label %b47
b47:
  %v314 = load atomic i64, ptr %v309 acquire, align 8
  %v315 = icmp slt i64 %v314, %v313
  br i1 %v315, label %b48, label %b49
b48:
  %v316 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v317 = getelementptr inbounds i64, ptr %v1, i64 5
  %v318 = load i64, ptr %v317, align 8
  br label %b50
b50:
  %v319 = phi i64 [ 0, %b46 ], [ %v601, %b96 ]
  %v320 = icmp slt i64 %v319, %v5
  br i1 %v320, label %b51, label %b52
b51:
  %v321 = add i64 %v319, %v318
  %v322 = icmp slt i64 %v321, %v5
  %v323 = select i1 %v322, i64 %v321, i64 %v5
  %v324 = sub i64 %v323, %v319
  %v325 = mul i64 %v324, %v7
  %v327 = add i64 %v325, 0
  %v328 = sdiv i64 %v327, 1
  %v329 = add i64 %v2, 1
  %v330 = mul i64 %v328, %v2
  %v331 = sdiv i64 %v330, %v3
  %v332 = mul i64 %v331, 1
  %v333 = icmp slt i64 %v332, %v325
  %v334 = select i1 %v333, i64 %v332, i64 %v325
  %v335 = mul i64 %v328, %v329
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v325
  %v339 = select i1 %v338, i64 %v337, i64 %v325
  %v340 = mul i64 %v319, %v7
  %v341 = add i64 %v334, %v340
  %v342 = add i64 %v339, %v340
  br label %b53
b53:
  %v343 = phi i64 [ %v341, %b51 ], [ %v399, %b58 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b54, label %b55
b54:
  %v345 = add i64 %v343, 96
  %v346 = icmp slt i64 %v345, %v342
  %v347 = select i1 %v346, i64 %v345, i64 %v342
  br label %b56
b56:
  %v348 = phi i64 [ 0, %b54 ], [ %v398, %b61 ]
  %v349 = icmp slt i64 %v348, 1
  br i1 %v349, label %b57, label %b58
b57:
  %v350 = sub i64 %v347, %v343
  %v351 = sub i64 8, 1
  %v352 = add i64 %v350, %v351
  %v353 = sdiv i64 %v352, 8
  br label %b59
b59:
  %v354 = phi i64 [ 0, %b57 ], [ %v397, %b66 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b60, label %b61
b60:
  %v356 = mul i64 %v350, %v354
  %v357 = sdiv i64 %v356, %v353
  %v358 = add i64 %v343, %v357
  %v359 = add i64 %v354, 1
  %v360 = mul i64 %v350, %v359
  %v361 = sdiv i64 %v360, %v353
  %v362 = add i64 %v343, %v361
  %v363 = mul i64 %v348, 64
  %v364 = getelementptr inbounds float, ptr %v231, i64 %v363
  %v365 = sub i64 %v362, %v358
  %v366 = mul i64 %v358, 8
  %v367 = getelementptr inbounds float, ptr %v14, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  %v369 = sub i64 %v365, 1
  %v370 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v369
  %v371 = load ptr, ptr %v370, align 4
  %v372 = getelementptr inbounds float, ptr %v326, i64 0
  %v373 = icmp sgt i64 %v365, 0
  br i1 %v373, label %b62, label %b63
b62:
  call void %v371(ptr %v368, i64 8, ptr %v364, i64 8, ptr %v372, i64 8, i64 0)
  br label %b63
b63:
  %v374 = add i64 %v363, 64
  br label %b64
b64:
  %v375 = phi i64 [ %v358, %b63 ], [ %v396, %b69 ]
  %v376 = icmp slt i64 %v375, %v362
  br i1 %v376, label %b65, label %b66
b65:
  %v377 = sub i64 %v375, %v358
  %v378 = mul i64 %v377, 8
  %v379 = getelementptr inbounds float, ptr %v326, i64 %v378
  %v380 = mul i64 %v319, %v7
  %v381 = sub i64 %v375, %v380
  %v382 = mul i64 %v381, 8
  %v383 = getelementptr inbounds float, ptr %v54, i64 %v382
  br label %b67
b67:
  %v384 = phi i64 [ 0, %b65 ], [ %v395, %b68 ]
  %v385 = icmp slt i64 %v384, 1
  br i1 %v385, label %b68, label %b69
b68:
  %v386 = mul i64 %v348, 1
  %v387 = add i64 %v386, %v384
  %v388 = mul i64 %v387, 8
  %v389 = add i64 0, %v384
  %v390 = mul i64 %v389, 8
  %v391 = getelementptr inbounds float, ptr %v379, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = add i64 0, %v388
  %v394 = getelementptr inbounds float, ptr %v383, i64 %v393
  store <8 x float> %v392, ptr %v394, align 4
  %v395 = add nsw i64 %v384, 1
  br label %b67
b69:
  %v396 = add nsw i64 %v375, 1
  br label %b64
b66:
  %v397 = add nsw i64 %v354, 1
  br label %b59
b61:
  %v398 = add nsw i64 %v348, 1
  br label %b56
b58:
  %v399 = add nsw i64 %v343, 96
  br label %b53
b55:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b70, label %b71
b70:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = load i64, ptr %v83, align 8
  %v404 = add i64 %v403, 1
  store i64 %v404, ptr %v83, align 8
  %v405 = mul i64 %v3, %v404
  br label %b72
b72:
  %v406 = load atomic i64, ptr %v401 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b73, label %b74
b73:
  %v408 = call i32 @sched_yield()
  br label %b72
b74:
  br label %b71
b71:
  br label %b75
b75:
  %v409 = phi i64 [ %v319, %b71 ], [ %v591, %b80 ]
  %v410 = icmp slt i64 %v409, %v323
  br i1 %v410, label %b76, label %b77
b76:
  %v412 = add i64 %v7, 0
  %v413 = sdiv i64 %v412, 1
  %v414 = add i64 %v2, 1
  %v415 = mul i64 %v413, %v2
  %v416 = sdiv i64 %v415, %v3
  %v417 = mul i64 %v416, 1
  %v418 = icmp slt i64 %v417, %v7
  %v419 = select i1 %v418, i64 %v417, i64 %v7
  %v420 = mul i64 %v413, %v414
  %v421 = sdiv i64 %v420, %v3
  %v422 = mul i64 %v421, 1
  %v423 = icmp slt i64 %v422, %v7
  %v424 = select i1 %v423, i64 %v422, i64 %v7
  br label %b78
b78:
  %v425 = phi i64 [ %v419, %b76 ], [ %v590, %b83 ]
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b79, label %b80
b79:
  %v427 = add i64 %v425, 96
  %v428 = icmp slt i64 %v427, %v424
  %v429 = select i1 %v428, i64 %v427, i64 %v424
  br label %b81
b81:
  %v430 = phi i64 [ 0, %b79 ], [ %v589, %b86 ]
  %v431 = icmp slt i64 %v430, 1
  br i1 %v431, label %b82, label %b83
b82:
  %v432 = sub i64 %v429, %v425
  %v433 = sub i64 8, 1
  %v434 = add i64 %v432, %v433
  %v435 = sdiv i64 %v434, 8
  br label %b84
b84:
  %v436 = phi i64 [ 0, %b82 ], [ %v588, %b91 ]
  %v437 = icmp slt i64 %v436, %v435
  br i1 %v437, label %b85, label %b86
b85:
  %v438 = mul i64 %v432, %v436
  %v439 = sdiv i64 %v438, %v435
  %v440 = add i64 %v425, %v439
  %v441 = add i64 %v436, 1
  %v442 = mul i64 %v432, %v441
  %v443 = sdiv i64 %v442, %v435
  %v444 = add i64 %v425, %v443
  %v445 = mul i64 %v430, 64
  %v446 = getelementptr inbounds float, ptr %v274, i64 %v445
  %v447 = sub i64 %v444, %v440
  %v448 = add i64 %v409, 0
  %v449 = and i64 %v448, %v72
  %v450 = mul i64 %v449, %v7
  %v451 = add i64 %v450, %v440
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v26, i64 %v452
  %v454 = getelementptr inbounds float, ptr %v453, i64 0
  %v455 = sub i64 %v447, 1
  %v456 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v455
  %v457 = load ptr, ptr %v456, align 4
  %v458 = getelementptr inbounds float, ptr %v411, i64 0
  %v459 = icmp sgt i64 %v447, 0
  br i1 %v459, label %b87, label %b88
b87:
  call void %v457(ptr %v454, i64 8, ptr %v446, i64 8, ptr %v458, i64 8, i64 0)
  br label %b88
b88:
  %v460 = add i64 %v445, 64
  br label %b89
b89:
  %v461 = phi i64 [ %v440, %b88 ], [ %v587, %b94 ]
  %v462 = icmp slt i64 %v461, %v444
  br i1 %v462, label %b90, label %b91
b90:
  %v463 = sub i64 %v461, %v440
  %v464 = mul i64 %v463, 8
  %v465 = getelementptr inbounds float, ptr %v411, i64 %v464
  %v466 = add i64 %v409, 0
  %v467 = sub i64 %v466, %v319
  %v468 = mul i64 %v467, %v7
  %v469 = add i64 %v468, %v461
  %v470 = mul i64 %v469, 8
  %v471 = getelementptr inbounds float, ptr %v54, i64 %v470
  %v472 = getelementptr inbounds float, ptr %v46, i64 0
  %v473 = load float, ptr %v472, align 4
  %v474 = getelementptr inbounds float, ptr %v48, i64 0
  %v475 = load float, ptr %v474, align 4
  %v476 = add i64 %v409, 0
  %v477 = and i64 %v476, %v72
  %v478 = mul i64 %v477, %v7
  %v479 = add i64 %v478, %v461
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v26, i64 %v480
  %v482 = add i64 %v409, 0
  %v483 = and i64 %v482, %v76
  %v484 = mul i64 %v483, %v7
  %v485 = add i64 %v484, %v461
  %v486 = mul i64 %v485, 8
  %v487 = getelementptr inbounds float, ptr %v56, i64 %v486
  %v488 = add i64 %v409, 1
  %v489 = and i64 %v488, %v72
  %v490 = mul i64 %v489, %v7
  %v491 = add i64 %v490, %v461
  %v492 = mul i64 %v491, 8
  %v493 = getelementptr inbounds float, ptr %v26, i64 %v492
  br label %b92
b92:
  %v494 = phi i64 [ 0, %b90 ], [ %v586, %b93 ]
  %v495 = icmp slt i64 %v494, 1
  br i1 %v495, label %b93, label %b94
b93:
  %v496 = mul i64 %v430, 1
  %v497 = add i64 %v496, %v494
  %v498 = mul i64 %v497, 8
  %v499 = add i64 0, %v494
  %v500 = mul i64 %v499, 8
  %v501 = getelementptr inbounds float, ptr %v465, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = add i64 0, %v498
  %v504 = getelementptr inbounds float, ptr %v471, i64 %v503
  %v505 = load <8 x float>, ptr %v504, align 4
  %v506 = fadd <8 x float> %v505, %v502
  %v507 = add i64 0, %v498
  %v508 = getelementptr inbounds float, ptr %v20, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = fadd <8 x float> %v506, %v509
  %v511 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v510)
  %v512 = fneg <8 x float> %v511
  %v513 = fcmp olt <8 x float> %v512, splat (float 0xC05A400000000000)
  %v514 = select <8 x i1> %v513, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v512
  %v515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v514, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v516 = fsub <8 x float> %v515, splat (float 0x4168000000000000)
  %v517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v514)
  %v518 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v516, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v517)
  %v519 = bitcast <8 x float> %v515 to <8 x i32>
  %v520 = fmul <8 x float> %v518, %v518
  %v521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v518, <8 x float> splat (float 0x3F81227F40000000))
  %v522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v521, <8 x float> %v518, <8 x float> splat (float 0x3FA5556740000000))
  %v523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v522, <8 x float> %v518, <8 x float> splat (float 0x3FC5554B00000000))
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> %v518, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v520, <8 x float> %v524, <8 x float> %v518)
  %v526 = sub <8 x i32> %v519, splat (i32 1262485250)
  %v527 = lshr <8 x i32> %v526, splat (i32 1)
  %v528 = sub <8 x i32> %v526, %v527
  %v529 = shl <8 x i32> %v527, splat (i32 23)
  %v530 = bitcast <8 x i32> %v529 to <8 x float>
  %v531 = shl <8 x i32> %v528, splat (i32 23)
  %v532 = bitcast <8 x i32> %v531 to <8 x float>
  %v533 = fadd <8 x float> %v525, splat (float 0x3FF0000000000000)
  %v534 = fmul <8 x float> %v533, %v530
  %v535 = fmul <8 x float> %v534, %v532
  %v536 = fcmp olt <8 x float> %v510, splat (float 0x0000000000000000)
  %v537 = select <8 x i1> %v536, <8 x float> %v535, <8 x float> splat (float 0x3FF0000000000000)
  %v538 = fadd <8 x float> %v535, splat (float 0x3FF0000000000000)
  %v539 = fdiv <8 x float> %v537, %v538
  %v540 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v541 = shufflevector <8 x float> %v540, <8 x float> poison, <8 x i32> zeroinitializer
  %v542 = fsub <8 x float> %v541, %v539
  %v543 = insertelement <8 x float> poison, float %v473, i64 0
  %v544 = shufflevector <8 x float> %v543, <8 x float> poison, <8 x i32> zeroinitializer
  %v545 = fmul <8 x float> %v544, %v542
  %v546 = insertelement <8 x float> poison, float %v475, i64 0
  %v547 = shufflevector <8 x float> %v546, <8 x float> poison, <8 x i32> zeroinitializer
  %v548 = fadd <8 x float> %v545, %v547
  %v549 = add i64 0, %v498
  %v550 = getelementptr inbounds float, ptr %v22, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = fadd <8 x float> %v506, %v551
  %v553 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v552)
  %v554 = fcmp ogt <8 x float> %v553, splat (float 0x4023000000000000)
  %v555 = select <8 x i1> %v554, <8 x float> splat (float 0x4023000000000000), <8 x float> %v553
  %v556 = fadd <8 x float> %v555, %v555
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
  %v569 = add <8 x i32> %v568, splat (i32 1065353216)
  %v570 = bitcast <8 x i32> %v569 to <8 x float>
  %v571 = fsub <8 x float> %v570, splat (float 0x3FF0000000000000)
  %v572 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v570, <8 x float> %v567, <8 x float> %v571)
  %v573 = fadd <8 x float> %v572, splat (float 0x4000000000000000)
  %v574 = fdiv <8 x float> %v572, %v573
  %v575 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v574, <8 x float> %v552)
  %v576 = fmul <8 x float> %v548, %v575
  %v577 = add i64 0, %v498
  %v578 = getelementptr inbounds float, ptr %v481, i64 %v577
  %v579 = load <8 x float>, ptr %v578, align 4
  %v580 = fmul <8 x float> %v539, %v579
  %v581 = fadd <8 x float> %v576, %v580
  %v582 = add i64 0, %v498
  %v583 = getelementptr inbounds float, ptr %v487, i64 %v582
  store <8 x float> %v506, ptr %v583, align 4
  %v584 = add i64 0, %v498
  %v585 = getelementptr inbounds float, ptr %v493, i64 %v584
  store <8 x float> %v581, ptr %v585, align 4
  %v586 = add nsw i64 %v494, 1
  br label %b92
b94:
  %v587 = add nsw i64 %v461, 1
  br label %b89
b91:
  %v588 = add nsw i64 %v436, 1
  br label %b84
b86:
  %v589 = add nsw i64 %v430, 1
  br label %b81
b83:
  %v590 = add nsw i64 %v425, 96
  br label %b78
b80:
  %v591 = add nsw i64 %v409, 1
  br label %b75
b77:
  %v592 = icmp sgt i64 %v3, 1
  br i1 %v592, label %b95, label %b96
b95:
  %v593 = getelementptr inbounds i64, ptr %v1, i64 3
  %v594 = atomicrmw add ptr %v593, i64 1 acq_rel
  %v595 = load i64, ptr %v83, align 8
  %v596 = add i64 %v595, 1
  store i64 %v596, ptr %v83, align 8
  %v597 = mul i64 %v3, %v596
  br label %b97
b97:
  %v598 = load atomic i64, ptr %v593 acquire, align 8
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b98, label %b99
b98:
  %v600 = call i32 @sched_yield()
  br label %b97
b99:
  br label %b96
b96:
  %v601 = add nsw i64 %v319, %v318
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
  %v83 = alloca i64, i64 1, align 8
  %v297 = alloca float, i64 64, align 4
  %v480 = alloca float, i64 64, align 4
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
  %v108 = phi i64 [ %v100, %b0 ], [ %v122, %b3 ]
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
  %v118 = mul i64 %v113, 1
  %v119 = add i64 0, %v118
  %v120 = getelementptr inbounds float, ptr %v18, i64 %v119
  call void @pack_rows(ptr %v120, i64 1, i64 8, i64 8, i64 %v117, ptr %v114, i64 8)
  %v121 = add i64 %v110, 64
  %v122 = add nsw i64 %v108, 1
  br label %b2
b4:
  br label %b1
b1:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b5, label %b6
b5:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v83, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v83, align 8
  %v128 = mul i64 %v3, %v127
  br label %b7
b7:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b8, label %b9
b8:
  %v131 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v132 = phi i64 [ 0, %b6 ], [ %v427, %b18 ]
  %v133 = icmp slt i64 %v132, %v5
  br i1 %v133, label %b11, label %b12
b11:
  %v134 = sub i64 %v5, 1
  %v135 = sub i64 %v134, %v132
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b13
b13:
  %v149 = phi i64 [ %v143, %b11 ], [ %v296, %b14 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b14, label %b15
b14:
  %v151 = add i64 %v135, 1
  %v152 = and i64 %v151, 1
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v149
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v28, i64 %v155
  %v157 = add i64 %v135, 0
  %v158 = and i64 %v157, %v70
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v149
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v24, i64 %v161
  %v163 = add i64 %v135, 0
  %v164 = and i64 %v163, %v72
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v149
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v26, i64 %v167
  %v169 = add i64 %v135, 0
  %v170 = and i64 %v169, %v76
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v149
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v56, i64 %v173
  %v175 = getelementptr inbounds float, ptr %v46, i64 0
  %v176 = load float, ptr %v175, align 4
  %v177 = getelementptr inbounds float, ptr %v48, i64 0
  %v178 = load float, ptr %v177, align 4
  %v179 = add i64 %v135, 0
  %v180 = and i64 %v179, %v78
  %v181 = mul i64 %v180, %v7
  %v182 = add i64 %v181, %v149
  %v183 = mul i64 %v182, 8
  %v184 = getelementptr inbounds float, ptr %v58, i64 %v183
  %v185 = add i64 %v135, 0
  %v186 = and i64 %v185, %v80
  %v187 = mul i64 %v186, %v7
  %v188 = add i64 %v187, %v149
  %v189 = mul i64 %v188, 8
  %v190 = getelementptr inbounds float, ptr %v60, i64 %v189
  %v191 = add i64 %v135, 0
  %v192 = and i64 %v191, %v82
  %v193 = mul i64 %v192, %v7
  %v194 = add i64 %v193, %v149
  %v195 = mul i64 %v194, 8
  %v196 = getelementptr inbounds float, ptr %v62, i64 %v195
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v156, i64 %v197
  %v199 = load <8 x float>, ptr %v198, align 4
  %v200 = add i64 0, 0
  %v201 = getelementptr inbounds float, ptr %v162, i64 %v200
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v199, %v202
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v168, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fmul <8 x float> %v203, %v206
  %v208 = add i64 0, 0
  %v209 = getelementptr inbounds float, ptr %v174, i64 %v208
  %v210 = load <8 x float>, ptr %v209, align 4
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v22, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v210, %v213
  %v215 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v214)
  %v216 = fcmp ogt <8 x float> %v215, splat (float 0x4023000000000000)
  %v217 = select <8 x i1> %v216, <8 x float> splat (float 0x4023000000000000), <8 x float> %v215
  %v218 = fadd <8 x float> %v217, %v217
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v220 = fsub <8 x float> %v219, splat (float 0x4168000000000000)
  %v221 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v218)
  %v222 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v220, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v221)
  %v223 = bitcast <8 x float> %v219 to <8 x i32>
  %v224 = fmul <8 x float> %v222, %v222
  %v225 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v222, <8 x float> splat (float 0x3F81227F40000000))
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v222, <8 x float> splat (float 0x3FA5556740000000))
  %v227 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v226, <8 x float> %v222, <8 x float> splat (float 0x3FC5554B00000000))
  %v228 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v227, <8 x float> %v222, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v229 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v224, <8 x float> %v228, <8 x float> %v222)
  %v230 = shl <8 x i32> %v223, splat (i32 23)
  %v231 = add <8 x i32> %v230, splat (i32 1065353216)
  %v232 = bitcast <8 x i32> %v231 to <8 x float>
  %v233 = fsub <8 x float> %v232, splat (float 0x3FF0000000000000)
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> %v229, <8 x float> %v233)
  %v235 = fadd <8 x float> %v234, splat (float 0x4000000000000000)
  %v236 = fdiv <8 x float> %v234, %v235
  %v237 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v236, <8 x float> %v214)
  %v238 = fmul <8 x float> %v203, %v237
  %v239 = insertelement <8 x float> poison, float %v176, i64 0
  %v240 = shufflevector <8 x float> %v239, <8 x float> poison, <8 x i32> zeroinitializer
  %v241 = fmul <8 x float> %v238, %v240
  %v242 = fsub <8 x float> %v207, %v241
  %v243 = add i64 0, 0
  %v244 = getelementptr inbounds float, ptr %v20, i64 %v243
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v210, %v245
  %v247 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v246)
  %v248 = fneg <8 x float> %v247
  %v249 = fcmp olt <8 x float> %v248, splat (float 0xC05A400000000000)
  %v250 = select <8 x i1> %v249, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v248
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v252 = fsub <8 x float> %v251, splat (float 0x4168000000000000)
  %v253 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v250)
  %v254 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v252, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v253)
  %v255 = bitcast <8 x float> %v251 to <8 x i32>
  %v256 = fmul <8 x float> %v254, %v254
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v254, <8 x float> splat (float 0x3F81227F40000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v254, <8 x float> splat (float 0x3FA5556740000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v258, <8 x float> %v254, <8 x float> splat (float 0x3FC5554B00000000))
  %v260 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v259, <8 x float> %v254, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v261 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v260, <8 x float> %v254)
  %v262 = sub <8 x i32> %v255, splat (i32 1262485250)
  %v263 = lshr <8 x i32> %v262, splat (i32 1)
  %v264 = sub <8 x i32> %v262, %v263
  %v265 = shl <8 x i32> %v263, splat (i32 23)
  %v266 = bitcast <8 x i32> %v265 to <8 x float>
  %v267 = shl <8 x i32> %v264, splat (i32 23)
  %v268 = bitcast <8 x i32> %v267 to <8 x float>
  %v269 = fadd <8 x float> %v261, splat (float 0x3FF0000000000000)
  %v270 = fmul <8 x float> %v269, %v266
  %v271 = fmul <8 x float> %v270, %v268
  %v272 = fcmp olt <8 x float> %v246, splat (float 0x0000000000000000)
  %v273 = select <8 x i1> %v272, <8 x float> %v271, <8 x float> splat (float 0x3FF0000000000000)
  %v274 = fadd <8 x float> %v271, splat (float 0x3FF0000000000000)
  %v275 = fdiv <8 x float> %v273, %v274
  %v276 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v277 = shufflevector <8 x float> %v276, <8 x float> poison, <8 x i32> zeroinitializer
  %v278 = fsub <8 x float> %v277, %v275
  %v279 = fmul <8 x float> %v240, %v278
  %v280 = insertelement <8 x float> poison, float %v178, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fadd <8 x float> %v279, %v281
  %v283 = fmul <8 x float> %v203, %v282
  %v284 = fmul <8 x float> %v237, %v237
  %v285 = fsub <8 x float> %v277, %v284
  %v286 = fmul <8 x float> %v283, %v285
  %v287 = fmul <8 x float> %v242, %v275
  %v288 = fmul <8 x float> %v287, %v278
  %v289 = fadd <8 x float> %v286, %v288
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v184, i64 %v290
  store <8 x float> %v203, ptr %v291, align 4
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v190, i64 %v292
  store <8 x float> %v242, ptr %v293, align 4
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v196, i64 %v294
  store <8 x float> %v289, ptr %v295, align 4
  %v296 = add nsw i64 %v149, 1
  br label %b13
b15:
  %v298 = add i64 %v7, 0
  %v299 = sdiv i64 %v298, 1
  %v300 = add i64 %v2, 1
  %v301 = mul i64 %v299, %v2
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  %v306 = mul i64 %v299, %v300
  %v307 = sdiv i64 %v306, %v3
  %v308 = mul i64 %v307, 1
  %v309 = icmp slt i64 %v308, %v7
  %v310 = select i1 %v309, i64 %v308, i64 %v7
  br label %b16
b16:
  %v311 = phi i64 [ %v305, %b15 ], [ %v426, %b21 ]
  %v312 = icmp slt i64 %v311, %v310
  br i1 %v312, label %b17, label %b18
b17:
  %v313 = add i64 %v311, 96
  %v314 = icmp slt i64 %v313, %v310
  %v315 = select i1 %v314, i64 %v313, i64 %v310
  br label %b19
b19:
  %v316 = phi i64 [ 0, %b17 ], [ %v425, %b24 ]
  %v317 = icmp slt i64 %v316, 1
  br i1 %v317, label %b20, label %b21
b20:
  %v318 = sub i64 %v315, %v311
  %v319 = sub i64 8, 1
  %v320 = add i64 %v318, %v319
  %v321 = sdiv i64 %v320, 8
  br label %b22
b22:
  %v322 = phi i64 [ 0, %b20 ], [ %v424, %b29 ]
  %v323 = icmp slt i64 %v322, %v321
  br i1 %v323, label %b23, label %b24
b23:
  %v324 = mul i64 %v318, %v322
  %v325 = sdiv i64 %v324, %v321
  %v326 = add i64 %v311, %v325
  %v327 = add i64 %v322, 1
  %v328 = mul i64 %v318, %v327
  %v329 = sdiv i64 %v328, %v321
  %v330 = add i64 %v311, %v329
  %v331 = mul i64 %v316, 64
  %v332 = getelementptr inbounds float, ptr %v89, i64 %v331
  %v333 = sub i64 %v330, %v326
  %v334 = add i64 %v135, 0
  %v335 = and i64 %v334, %v82
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v326
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v62, i64 %v338
  %v340 = getelementptr inbounds float, ptr %v339, i64 0
  %v341 = sub i64 %v333, 1
  %v342 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v341
  %v343 = load ptr, ptr %v342, align 4
  %v344 = getelementptr inbounds float, ptr %v297, i64 0
  %v345 = icmp sgt i64 %v333, 0
  br i1 %v345, label %b25, label %b26
b25:
  call void %v343(ptr %v340, i64 8, ptr %v332, i64 8, ptr %v344, i64 8, i64 0)
  br label %b26
b26:
  %v346 = add i64 %v331, 64
  br label %b27
b27:
  %v347 = phi i64 [ %v326, %b26 ], [ %v423, %b32 ]
  %v348 = icmp slt i64 %v347, %v330
  br i1 %v348, label %b28, label %b29
b28:
  %v349 = sub i64 %v347, %v326
  %v350 = mul i64 %v349, 8
  %v351 = getelementptr inbounds float, ptr %v297, i64 %v350
  %v352 = add i64 %v135, 0
  %v353 = and i64 %v352, %v78
  %v354 = mul i64 %v353, %v7
  %v355 = add i64 %v354, %v347
  %v356 = mul i64 %v355, 8
  %v357 = getelementptr inbounds float, ptr %v58, i64 %v356
  %v358 = add i64 %v135, 0
  %v359 = and i64 %v358, %v76
  %v360 = mul i64 %v359, %v7
  %v361 = add i64 %v360, %v347
  %v362 = mul i64 %v361, 8
  %v363 = getelementptr inbounds float, ptr %v56, i64 %v362
  %v364 = add i64 %v135, 0
  %v365 = and i64 %v364, 1
  %v366 = mul i64 %v365, %v7
  %v367 = add i64 %v366, %v347
  %v368 = mul i64 %v367, 8
  %v369 = getelementptr inbounds float, ptr %v28, i64 %v368
  br label %b30
b30:
  %v370 = phi i64 [ 0, %b28 ], [ %v422, %b31 ]
  %v371 = icmp slt i64 %v370, 1
  br i1 %v371, label %b31, label %b32
b31:
  %v372 = mul i64 %v316, 1
  %v373 = add i64 %v372, %v370
  %v374 = mul i64 %v373, 8
  %v375 = add i64 0, %v370
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v351, i64 %v376
  %v378 = load <8 x float>, ptr %v377, align 4
  %v379 = add i64 0, %v374
  %v380 = getelementptr inbounds float, ptr %v357, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 0, %v374
  %v383 = getelementptr inbounds float, ptr %v363, i64 %v382
  %v384 = load <8 x float>, ptr %v383, align 4
  %v385 = add i64 0, %v374
  %v386 = getelementptr inbounds float, ptr %v20, i64 %v385
  %v387 = load <8 x float>, ptr %v386, align 4
  %v388 = fadd <8 x float> %v384, %v387
  %v389 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v388)
  %v390 = fneg <8 x float> %v389
  %v391 = fcmp olt <8 x float> %v390, splat (float 0xC05A400000000000)
  %v392 = select <8 x i1> %v391, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v390
  %v393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v392, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v394 = fsub <8 x float> %v393, splat (float 0x4168000000000000)
  %v395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v394, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v392)
  %v396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v394, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v395)
  %v397 = bitcast <8 x float> %v393 to <8 x i32>
  %v398 = fmul <8 x float> %v396, %v396
  %v399 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v396, <8 x float> splat (float 0x3F81227F40000000))
  %v400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v399, <8 x float> %v396, <8 x float> splat (float 0x3FA5556740000000))
  %v401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v400, <8 x float> %v396, <8 x float> splat (float 0x3FC5554B00000000))
  %v402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v401, <8 x float> %v396, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v398, <8 x float> %v402, <8 x float> %v396)
  %v404 = sub <8 x i32> %v397, splat (i32 1262485250)
  %v405 = lshr <8 x i32> %v404, splat (i32 1)
  %v406 = sub <8 x i32> %v404, %v405
  %v407 = shl <8 x i32> %v405, splat (i32 23)
  %v408 = bitcast <8 x i32> %v407 to <8 x float>
  %v409 = shl <8 x i32> %v406, splat (i32 23)
  %v410 = bitcast <8 x i32> %v409 to <8 x float>
  %v411 = fadd <8 x float> %v403, splat (float 0x3FF0000000000000)
  %v412 = fmul <8 x float> %v411, %v408
  %v413 = fmul <8 x float> %v412, %v410
  %v414 = fcmp olt <8 x float> %v388, splat (float 0x0000000000000000)
  %v415 = select <8 x i1> %v414, <8 x float> %v413, <8 x float> splat (float 0x3FF0000000000000)
  %v416 = fadd <8 x float> %v413, splat (float 0x3FF0000000000000)
  %v417 = fdiv <8 x float> %v415, %v416
  %v418 = fmul <8 x float> %v381, %v417
  %v419 = fadd <8 x float> %v418, %v378
  %v420 = add i64 0, %v374
  %v421 = getelementptr inbounds float, ptr %v369, i64 %v420
  store <8 x float> %v419, ptr %v421, align 4
  %v422 = add nsw i64 %v370, 1
  br label %b30
b32:
  %v423 = add nsw i64 %v347, 1
  br label %b27
b29:
  %v424 = add nsw i64 %v322, 1
  br label %b22
b24:
  %v425 = add nsw i64 %v316, 1
  br label %b19
b21:
  %v426 = add nsw i64 %v311, 96
  br label %b16
b18:
  %v427 = add nsw i64 %v132, 1
  br label %b10
b12:
  %v428 = icmp sgt i64 %v3, 1
  br i1 %v428, label %b33, label %b34
b33:
  %v429 = getelementptr inbounds i64, ptr %v1, i64 3
  %v430 = atomicrmw add ptr %v429, i64 1 acq_rel
  %v431 = load i64, ptr %v83, align 8
  %v432 = add i64 %v431, 1
  store i64 %v432, ptr %v83, align 8
  %v433 = mul i64 %v3, %v432
  br label %b35
b35:
  %v434 = load atomic i64, ptr %v429 acquire, align 8
  %v435 = icmp slt i64 %v434, %v433
  br i1 %v435, label %b36, label %b37
b36:
  %v436 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v437 = getelementptr inbounds float, ptr %v85, i64 64
  %v438 = getelementptr inbounds i64, ptr %v1, i64 4
  %v439 = load i64, ptr %v438, align 8
  %v440 = icmp eq i64 %v439, 0
  br i1 %v440, label %b38, label %b39
b38:
  %v441 = add i64 1, 0
  %v442 = sdiv i64 %v441, 1
  %v443 = add i64 %v2, 1
  %v444 = mul i64 %v442, %v2
  %v445 = sdiv i64 %v444, %v3
  %v446 = mul i64 %v445, 1
  %v447 = icmp slt i64 %v446, 1
  %v448 = select i1 %v447, i64 %v446, i64 1
  %v449 = mul i64 %v442, %v443
  %v450 = sdiv i64 %v449, %v3
  %v451 = mul i64 %v450, 1
  %v452 = icmp slt i64 %v451, 1
  %v453 = select i1 %v452, i64 %v451, i64 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  br label %b40
b40:
  %v456 = phi i64 [ %v448, %b38 ], [ %v470, %b41 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b41, label %b42
b41:
  %v458 = mul i64 %v456, 64
  %v459 = mul i64 %v456, 8
  %v460 = add i64 %v458, 0
  %v461 = add i64 %v459, 0
  %v462 = getelementptr inbounds float, ptr %v437, i64 %v460
  %v463 = sub i64 8, %v461
  %v464 = icmp slt i64 %v463, 0
  %v465 = select i1 %v464, i64 0, i64 %v463
  %v466 = mul i64 %v461, 1
  %v467 = add i64 0, %v466
  %v468 = getelementptr inbounds float, ptr %v16, i64 %v467
  call void @pack_rows(ptr %v468, i64 1, i64 8, i64 8, i64 %v465, ptr %v462, i64 8)
  %v469 = add i64 %v458, 64
  %v470 = add nsw i64 %v456, 1
  br label %b40
b42:
  br label %b39
b39:
  %v471 = icmp sgt i64 %v3, 1
  br i1 %v471, label %b43, label %b44
b43:
  %v472 = getelementptr inbounds i64, ptr %v1, i64 3
  %v473 = atomicrmw add ptr %v472, i64 1 acq_rel
  %v474 = load i64, ptr %v83, align 8
  %v475 = add i64 %v474, 1
  store i64 %v475, ptr %v83, align 8
  %v476 = mul i64 %v3, %v475
  br label %b45
b45:
  %v477 = load atomic i64, ptr %v472 acquire, align 8
  %v478 = icmp slt i64 %v477, %v476
  br i1 %v478, label %b46, label %b47
b46:
  %v479 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v481 = add i64 %v8, 0
  %v482 = sdiv i64 %v481, 1
  %v483 = add i64 %v2, 1
  %v484 = mul i64 %v482, %v2
  %v485 = sdiv i64 %v484, %v3
  %v486 = mul i64 %v485, 1
  %v487 = icmp slt i64 %v486, %v8
  %v488 = select i1 %v487, i64 %v486, i64 %v8
  %v489 = mul i64 %v482, %v483
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, %v8
  %v493 = select i1 %v492, i64 %v491, i64 %v8
  br label %b48
b48:
  %v494 = phi i64 [ %v488, %b44 ], [ %v548, %b53 ]
  %v495 = icmp slt i64 %v494, %v493
  br i1 %v495, label %b49, label %b50
b49:
  %v496 = add i64 %v494, 96
  %v497 = icmp slt i64 %v496, %v493
  %v498 = select i1 %v497, i64 %v496, i64 %v493
  br label %b51
b51:
  %v499 = phi i64 [ 0, %b49 ], [ %v547, %b56 ]
  %v500 = icmp slt i64 %v499, 1
  br i1 %v500, label %b52, label %b53
b52:
  %v501 = sub i64 %v498, %v494
  %v502 = sub i64 8, 1
  %v503 = add i64 %v501, %v502
  %v504 = sdiv i64 %v503, 8
  br label %b54
b54:
  %v505 = phi i64 [ 0, %b52 ], [ %v546, %b61 ]
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b55, label %b56
b55:
  %v507 = mul i64 %v501, %v505
  %v508 = sdiv i64 %v507, %v504
  %v509 = add i64 %v494, %v508
  %v510 = add i64 %v505, 1
  %v511 = mul i64 %v501, %v510
  %v512 = sdiv i64 %v511, %v504
  %v513 = add i64 %v494, %v512
  %v514 = mul i64 %v499, 64
  %v515 = getelementptr inbounds float, ptr %v437, i64 %v514
  %v516 = sub i64 %v513, %v509
  %v517 = mul i64 %v509, 8
  %v518 = getelementptr inbounds float, ptr %v62, i64 %v517
  %v519 = getelementptr inbounds float, ptr %v518, i64 0
  %v520 = sub i64 %v516, 1
  %v521 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v520
  %v522 = load ptr, ptr %v521, align 4
  %v523 = getelementptr inbounds float, ptr %v480, i64 0
  %v524 = icmp sgt i64 %v516, 0
  br i1 %v524, label %b57, label %b58
b57:
  call void %v522(ptr %v519, i64 8, ptr %v515, i64 8, ptr %v523, i64 8, i64 0)
  br label %b58
b58:
  %v525 = add i64 %v514, 64
  br label %b59
b59:
  %v526 = phi i64 [ %v509, %b58 ], [ %v545, %b64 ]
  %v527 = icmp slt i64 %v526, %v513
  br i1 %v527, label %b60, label %b61
b60:
  %v528 = sub i64 %v526, %v509
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v480, i64 %v529
  %v531 = mul i64 %v526, 8
  %v532 = getelementptr inbounds float, ptr %v30, i64 %v531
  br label %b62
b62:
  %v533 = phi i64 [ 0, %b60 ], [ %v544, %b63 ]
  %v534 = icmp slt i64 %v533, 1
  br i1 %v534, label %b63, label %b64
b63:
  %v535 = mul i64 %v499, 1
  %v536 = add i64 %v535, %v533
  %v537 = mul i64 %v536, 8
  %v538 = add i64 0, %v533
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v530, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 0, %v537
  %v543 = getelementptr inbounds float, ptr %v532, i64 %v542
  store <8 x float> %v541, ptr %v543, align 4
  %v544 = add nsw i64 %v533, 1
  br label %b62
b64:
  %v545 = add nsw i64 %v526, 1
  br label %b59
b61:
  %v546 = add nsw i64 %v505, 1
  br label %b54
b56:
  %v547 = add nsw i64 %v499, 1
  br label %b51
b53:
  %v548 = add nsw i64 %v494, 96
  br label %b48
b50:
  %v549 = icmp sgt i64 %v3, 1
  br i1 %v549, label %b65, label %b66
b65:
  %v550 = getelementptr inbounds i64, ptr %v1, i64 3
  %v551 = atomicrmw add ptr %v550, i64 1 acq_rel
  %v552 = load i64, ptr %v83, align 8
  %v553 = add i64 %v552, 1
  store i64 %v553, ptr %v83, align 8
  %v554 = mul i64 %v3, %v553
  br label %b67
b67:
  %v555 = load atomic i64, ptr %v550 acquire, align 8
  %v556 = icmp slt i64 %v555, %v554
  br i1 %v556, label %b68, label %b69
b68:
  %v557 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
  %v558 = mul i64 0, 8
  %v559 = getelementptr inbounds float, ptr %v62, i64 %v558
  %v560 = getelementptr inbounds float, ptr %v559, i64 0
  %v561 = mul i64 0, 8
  %v562 = getelementptr inbounds float, ptr %v14, i64 %v561
  %v563 = getelementptr inbounds float, ptr %v562, i64 0
  %v564 = getelementptr inbounds float, ptr %v88, i64 12288
  %v565 = add i64 8, 1
  %v566 = sdiv i64 %v565, 2
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 2
  %v571 = icmp slt i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 2
  %v576 = icmp slt i64 %v575, 8
  %v577 = select i1 %v576, i64 %v575, i64 8
  %v578 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b70
b70:
  %v579 = phi i64 [ %v572, %b66 ], [ %v587, %b75 ]
  %v580 = icmp slt i64 %v579, %v577
  br i1 %v580, label %b71, label %b72
b71:
  %v581 = mul i64 %v579, 8
  %v582 = getelementptr inbounds float, ptr %v578, i64 %v581
  br label %b73
b73:
  %v583 = phi i64 [ 0, %b71 ], [ %v586, %b74 ]
  %v584 = icmp slt i64 %v583, 8
  br i1 %v584, label %b74, label %b75
b74:
  %v585 = getelementptr inbounds float, ptr %v582, i64 %v583
  store float 0x0000000000000000, ptr %v585, align 4
  %v586 = add nsw i64 %v583, 1
  br label %b73
b75:
  %v587 = add nsw i64 %v579, 1
  br label %b70
b72:
  %v588 = mul i64 %v8, 1
  br label %b76
b76:
  %v589 = phi i64 [ 0, %b72 ], [ %v693, %b81 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b77, label %b78
b77:
  %v591 = sub i64 %v588, %v589
  %v592 = icmp slt i64 %v591, 384
  %v593 = select i1 %v592, i64 %v591, i64 384
  br label %b79
b79:
  %v594 = phi i64 [ %v572, %b77 ], [ %v692, %b105 ]
  %v595 = icmp slt i64 %v594, %v577
  br i1 %v595, label %b80, label %b81
b80:
  %v596 = sub i64 %v577, %v594
  %v597 = icmp slt i64 %v596, 64
  %v598 = select i1 %v597, i64 %v596, i64 64
  %v599 = sdiv i64 %v598, 2
  %v600 = mul i64 %v599, 2
  %v601 = sub i64 %v598, %v600
  %v602 = mul i64 %v589, 8
  %v603 = add i64 %v602, %v594
  %v604 = getelementptr inbounds float, ptr %v560, i64 %v603
  br label %b82
b82:
  %v605 = phi i64 [ 0, %b80 ], [ %v631, %b90 ]
  %v606 = icmp slt i64 %v605, %v593
  br i1 %v606, label %b83, label %b84
b83:
  %v607 = mul i64 %v605, 8
  %v608 = getelementptr inbounds float, ptr %v604, i64 %v607
  %v609 = mul i64 %v605, 2
  %v610 = getelementptr inbounds float, ptr %v564, i64 %v609
  br label %b85
b85:
  %v611 = phi i64 [ 0, %b83 ], [ %v620, %b86 ]
  %v612 = icmp slt i64 %v611, %v599
  br i1 %v612, label %b86, label %b87
b86:
  %v613 = mul i64 %v611, 2
  %v614 = getelementptr inbounds float, ptr %v608, i64 %v613
  %v615 = mul i64 %v611, 768
  %v616 = getelementptr inbounds float, ptr %v610, i64 %v615
  %v617 = getelementptr inbounds float, ptr %v614, i64 0
  %v618 = load <2 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  store <2 x float> %v618, ptr %v619, align 4
  %v620 = add nsw i64 %v611, 1
  br label %b85
b87:
  %v621 = mul i64 %v599, 2
  %v622 = getelementptr inbounds float, ptr %v608, i64 %v621
  %v623 = mul i64 %v599, 768
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  br label %b88
b88:
  %v625 = phi i64 [ 0, %b87 ], [ %v630, %b89 ]
  %v626 = icmp slt i64 %v625, %v601
  br i1 %v626, label %b89, label %b90
b89:
  %v627 = getelementptr inbounds float, ptr %v622, i64 %v625
  %v628 = load float, ptr %v627, align 4
  %v629 = getelementptr inbounds float, ptr %v624, i64 %v625
  store float %v628, ptr %v629, align 4
  %v630 = add nsw i64 %v625, 1
  br label %b88, !llvm.loop !0
b90:
  %v631 = add nsw i64 %v605, 1
  br label %b82
b84:
  br label %b91
b91:
  %v632 = phi i64 [ 0, %b84 ], [ %v667, %b99 ]
  %v633 = icmp slt i64 %v632, 0
  br i1 %v633, label %b92, label %b93
b92:
  %v634 = mul i64 %v589, 8
  %v635 = add i64 %v634, %v632
  %v636 = getelementptr inbounds float, ptr %v563, i64 %v635
  br label %b94
b94:
  %v637 = phi i64 [ 0, %b92 ], [ %v655, %b95 ]
  %v638 = icmp slt i64 %v637, %v593
  br i1 %v638, label %b95, label %b96
b95:
  %v639 = mul i64 %v637, 8
  %v640 = getelementptr inbounds float, ptr %v636, i64 %v639
  %v641 = mul i64 %v637, 32
  %v642 = getelementptr inbounds float, ptr %v88, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v640, i64 0
  %v644 = load <8 x float>, ptr %v643, align 4
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  store <8 x float> %v644, ptr %v645, align 4
  %v646 = getelementptr inbounds float, ptr %v640, i64 8
  %v647 = load <8 x float>, ptr %v646, align 4
  %v648 = getelementptr inbounds float, ptr %v642, i64 8
  store <8 x float> %v647, ptr %v648, align 4
  %v649 = getelementptr inbounds float, ptr %v640, i64 16
  %v650 = load <8 x float>, ptr %v649, align 4
  %v651 = getelementptr inbounds float, ptr %v642, i64 16
  store <8 x float> %v650, ptr %v651, align 4
  %v652 = getelementptr inbounds float, ptr %v640, i64 24
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = getelementptr inbounds float, ptr %v642, i64 24
  store <8 x float> %v653, ptr %v654, align 4
  %v655 = add nsw i64 %v637, 1
  br label %b94
b96:
  %v656 = sdiv i64 %v598, 2
  br label %b97
b97:
  %v657 = phi i64 [ 0, %b96 ], [ %v666, %b98 ]
  %v658 = icmp slt i64 %v657, %v656
  br i1 %v658, label %b98, label %b99
b98:
  %v659 = mul i64 %v657, 2
  %v660 = add i64 %v594, %v659
  %v661 = mul i64 %v657, 768
  %v662 = getelementptr inbounds float, ptr %v564, i64 %v661
  %v663 = mul i64 %v660, 8
  %v664 = add i64 %v663, %v632
  %v665 = getelementptr inbounds float, ptr %v578, i64 %v664
  call void @outer_2x32(ptr %v662, ptr %v88, i64 %v593, ptr %v665, i64 8)
  %v666 = add nsw i64 %v657, 1
  br label %b97
b99:
  %v667 = add nsw i64 %v632, 32
  br label %b91
b93:
  %v668 = mul i64 %v589, 8
  %v669 = add i64 %v668, 0
  %v670 = getelementptr inbounds float, ptr %v563, i64 %v669
  br label %b100
b100:
  %v671 = phi i64 [ 0, %b93 ], [ %v680, %b101 ]
  %v672 = icmp slt i64 %v671, %v593
  br i1 %v672, label %b101, label %b102
b101:
  %v673 = mul i64 %v671, 8
  %v674 = getelementptr inbounds float, ptr %v670, i64 %v673
  %v675 = mul i64 %v671, 8
  %v676 = getelementptr inbounds float, ptr %v88, i64 %v675
  %v677 = getelementptr inbounds float, ptr %v674, i64 0
  %v678 = load <8 x float>, ptr %v677, align 4
  %v679 = getelementptr inbounds float, ptr %v676, i64 0
  store <8 x float> %v678, ptr %v679, align 4
  %v680 = add nsw i64 %v671, 1
  br label %b100
b102:
  %v681 = sdiv i64 %v598, 2
  br label %b103
b103:
  %v682 = phi i64 [ 0, %b102 ], [ %v691, %b104 ]
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b104, label %b105
b104:
  %v684 = mul i64 %v682, 2
  %v685 = add i64 %v594, %v684
  %v686 = mul i64 %v682, 768
  %v687 = getelementptr inbounds float, ptr %v564, i64 %v686
  %v688 = mul i64 %v685, 8
  %v689 = add i64 %v688, 0
  %v690 = getelementptr inbounds float, ptr %v578, i64 %v689
  call void @outer_2x8(ptr %v687, ptr %v88, i64 %v593, ptr %v690, i64 8)
  %v691 = add nsw i64 %v682, 1
  br label %b103
b105:
  %v692 = add nsw i64 %v594, 64
  br label %b79
b81:
  %v693 = add nsw i64 %v589, 384
  br label %b76
b78:
  %v694 = icmp sgt i64 %v3, 1
  br i1 %v694, label %b106, label %b107
b106:
  %v695 = getelementptr inbounds i64, ptr %v1, i64 3
  %v696 = atomicrmw add ptr %v695, i64 1 acq_rel
  %v697 = load i64, ptr %v83, align 8
  %v698 = add i64 %v697, 1
  store i64 %v698, ptr %v83, align 8
  %v699 = mul i64 %v3, %v698
  br label %b108
b108:
  %v700 = load atomic i64, ptr %v695 acquire, align 8
  %v701 = icmp slt i64 %v700, %v699
  br i1 %v701, label %b109, label %b110
b109:
  %v702 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v703 = mul i64 0, 8
  %v704 = getelementptr inbounds float, ptr %v62, i64 %v703
  %v705 = getelementptr inbounds float, ptr %v704, i64 0
  %v706 = mul i64 0, 8
  %v707 = getelementptr inbounds float, ptr %v26, i64 %v706
  %v708 = getelementptr inbounds float, ptr %v707, i64 0
  %v709 = getelementptr inbounds float, ptr %v88, i64 12288
  %v710 = add i64 8, 1
  %v711 = sdiv i64 %v710, 2
  %v712 = add i64 %v2, 1
  %v713 = mul i64 %v711, %v2
  %v714 = sdiv i64 %v713, %v3
  %v715 = mul i64 %v714, 2
  %v716 = icmp slt i64 %v715, 8
  %v717 = select i1 %v716, i64 %v715, i64 8
  %v718 = mul i64 %v711, %v712
  %v719 = sdiv i64 %v718, %v3
  %v720 = mul i64 %v719, 2
  %v721 = icmp slt i64 %v720, 8
  %v722 = select i1 %v721, i64 %v720, i64 8
  %v723 = getelementptr inbounds float, ptr %v34, i64 0
  br label %b111
b111:
  %v724 = phi i64 [ %v717, %b107 ], [ %v732, %b116 ]
  %v725 = icmp slt i64 %v724, %v722
  br i1 %v725, label %b112, label %b113
b112:
  %v726 = mul i64 %v724, 8
  %v727 = getelementptr inbounds float, ptr %v723, i64 %v726
  br label %b114
b114:
  %v728 = phi i64 [ 0, %b112 ], [ %v731, %b115 ]
  %v729 = icmp slt i64 %v728, 8
  br i1 %v729, label %b115, label %b116
b115:
  %v730 = getelementptr inbounds float, ptr %v727, i64 %v728
  store float 0x0000000000000000, ptr %v730, align 4
  %v731 = add nsw i64 %v728, 1
  br label %b114
b116:
  %v732 = add nsw i64 %v724, 1
  br label %b111
b113:
  %v733 = mul i64 %v8, 1
  br label %b117
b117:
  %v734 = phi i64 [ 0, %b113 ], [ %v838, %b122 ]
  %v735 = icmp slt i64 %v734, %v733
  br i1 %v735, label %b118, label %b119
b118:
  %v736 = sub i64 %v733, %v734
  %v737 = icmp slt i64 %v736, 384
  %v738 = select i1 %v737, i64 %v736, i64 384
  br label %b120
b120:
  %v739 = phi i64 [ %v717, %b118 ], [ %v837, %b146 ]
  %v740 = icmp slt i64 %v739, %v722
  br i1 %v740, label %b121, label %b122
b121:
  %v741 = sub i64 %v722, %v739
  %v742 = icmp slt i64 %v741, 64
  %v743 = select i1 %v742, i64 %v741, i64 64
  %v744 = sdiv i64 %v743, 2
  %v745 = mul i64 %v744, 2
  %v746 = sub i64 %v743, %v745
  %v747 = mul i64 %v734, 8
  %v748 = add i64 %v747, %v739
  %v749 = getelementptr inbounds float, ptr %v705, i64 %v748
  br label %b123
b123:
  %v750 = phi i64 [ 0, %b121 ], [ %v776, %b131 ]
  %v751 = icmp slt i64 %v750, %v738
  br i1 %v751, label %b124, label %b125
b124:
  %v752 = mul i64 %v750, 8
  %v753 = getelementptr inbounds float, ptr %v749, i64 %v752
  %v754 = mul i64 %v750, 2
  %v755 = getelementptr inbounds float, ptr %v709, i64 %v754
  br label %b126
b126:
  %v756 = phi i64 [ 0, %b124 ], [ %v765, %b127 ]
  %v757 = icmp slt i64 %v756, %v744
  br i1 %v757, label %b127, label %b128
b127:
  %v758 = mul i64 %v756, 2
  %v759 = getelementptr inbounds float, ptr %v753, i64 %v758
  %v760 = mul i64 %v756, 768
  %v761 = getelementptr inbounds float, ptr %v755, i64 %v760
  %v762 = getelementptr inbounds float, ptr %v759, i64 0
  %v763 = load <2 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  store <2 x float> %v763, ptr %v764, align 4
  %v765 = add nsw i64 %v756, 1
  br label %b126
b128:
  %v766 = mul i64 %v744, 2
  %v767 = getelementptr inbounds float, ptr %v753, i64 %v766
  %v768 = mul i64 %v744, 768
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  br label %b129
b129:
  %v770 = phi i64 [ 0, %b128 ], [ %v775, %b130 ]
  %v771 = icmp slt i64 %v770, %v746
  br i1 %v771, label %b130, label %b131
b130:
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v770
  %v773 = load float, ptr %v772, align 4
  %v774 = getelementptr inbounds float, ptr %v769, i64 %v770
  store float %v773, ptr %v774, align 4
  %v775 = add nsw i64 %v770, 1
  br label %b129, !llvm.loop !3
b131:
  %v776 = add nsw i64 %v750, 1
  br label %b123
b125:
  br label %b132
b132:
  %v777 = phi i64 [ 0, %b125 ], [ %v812, %b140 ]
  %v778 = icmp slt i64 %v777, 0
  br i1 %v778, label %b133, label %b134
b133:
  %v779 = mul i64 %v734, 8
  %v780 = add i64 %v779, %v777
  %v781 = getelementptr inbounds float, ptr %v708, i64 %v780
  br label %b135
b135:
  %v782 = phi i64 [ 0, %b133 ], [ %v800, %b136 ]
  %v783 = icmp slt i64 %v782, %v738
  br i1 %v783, label %b136, label %b137
b136:
  %v784 = mul i64 %v782, 8
  %v785 = getelementptr inbounds float, ptr %v781, i64 %v784
  %v786 = mul i64 %v782, 32
  %v787 = getelementptr inbounds float, ptr %v88, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v785, i64 0
  %v789 = load <8 x float>, ptr %v788, align 4
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  store <8 x float> %v789, ptr %v790, align 4
  %v791 = getelementptr inbounds float, ptr %v785, i64 8
  %v792 = load <8 x float>, ptr %v791, align 4
  %v793 = getelementptr inbounds float, ptr %v787, i64 8
  store <8 x float> %v792, ptr %v793, align 4
  %v794 = getelementptr inbounds float, ptr %v785, i64 16
  %v795 = load <8 x float>, ptr %v794, align 4
  %v796 = getelementptr inbounds float, ptr %v787, i64 16
  store <8 x float> %v795, ptr %v796, align 4
  %v797 = getelementptr inbounds float, ptr %v785, i64 24
  %v798 = load <8 x float>, ptr %v797, align 4
  %v799 = getelementptr inbounds float, ptr %v787, i64 24
  store <8 x float> %v798, ptr %v799, align 4
  %v800 = add nsw i64 %v782, 1
  br label %b135
b137:
  %v801 = sdiv i64 %v743, 2
  br label %b138
b138:
  %v802 = phi i64 [ 0, %b137 ], [ %v811, %b139 ]
  %v803 = icmp slt i64 %v802, %v801
  br i1 %v803, label %b139, label %b140
b139:
  %v804 = mul i64 %v802, 2
  %v805 = add i64 %v739, %v804
  %v806 = mul i64 %v802, 768
  %v807 = getelementptr inbounds float, ptr %v709, i64 %v806
  %v808 = mul i64 %v805, 8
  %v809 = add i64 %v808, %v777
  %v810 = getelementptr inbounds float, ptr %v723, i64 %v809
  call void @outer_2x32(ptr %v807, ptr %v88, i64 %v738, ptr %v810, i64 8)
  %v811 = add nsw i64 %v802, 1
  br label %b138
b140:
  %v812 = add nsw i64 %v777, 32
  br label %b132
b134:
  %v813 = mul i64 %v734, 8
  %v814 = add i64 %v813, 0
  %v815 = getelementptr inbounds float, ptr %v708, i64 %v814
  br label %b141
b141:
  %v816 = phi i64 [ 0, %b134 ], [ %v825, %b142 ]
  %v817 = icmp slt i64 %v816, %v738
  br i1 %v817, label %b142, label %b143
b142:
  %v818 = mul i64 %v816, 8
  %v819 = getelementptr inbounds float, ptr %v815, i64 %v818
  %v820 = mul i64 %v816, 8
  %v821 = getelementptr inbounds float, ptr %v88, i64 %v820
  %v822 = getelementptr inbounds float, ptr %v819, i64 0
  %v823 = load <8 x float>, ptr %v822, align 4
  %v824 = getelementptr inbounds float, ptr %v821, i64 0
  store <8 x float> %v823, ptr %v824, align 4
  %v825 = add nsw i64 %v816, 1
  br label %b141
b143:
  %v826 = sdiv i64 %v743, 2
  br label %b144
b144:
  %v827 = phi i64 [ 0, %b143 ], [ %v836, %b145 ]
  %v828 = icmp slt i64 %v827, %v826
  br i1 %v828, label %b145, label %b146
b145:
  %v829 = mul i64 %v827, 2
  %v830 = add i64 %v739, %v829
  %v831 = mul i64 %v827, 768
  %v832 = getelementptr inbounds float, ptr %v709, i64 %v831
  %v833 = mul i64 %v830, 8
  %v834 = add i64 %v833, 0
  %v835 = getelementptr inbounds float, ptr %v723, i64 %v834
  call void @outer_2x8(ptr %v832, ptr %v88, i64 %v738, ptr %v835, i64 8)
  %v836 = add nsw i64 %v827, 1
  br label %b144
b146:
  %v837 = add nsw i64 %v739, 64
  br label %b120
b122:
  %v838 = add nsw i64 %v734, 384
  br label %b117
b119:
  %v839 = icmp sgt i64 %v3, 1
  br i1 %v839, label %b147, label %b148
b147:
  %v840 = getelementptr inbounds i64, ptr %v1, i64 3
  %v841 = atomicrmw add ptr %v840, i64 1 acq_rel
  %v842 = load i64, ptr %v83, align 8
  %v843 = add i64 %v842, 1
  store i64 %v843, ptr %v83, align 8
  %v844 = mul i64 %v3, %v843
  br label %b149
b149:
  %v845 = load atomic i64, ptr %v840 acquire, align 8
  %v846 = icmp slt i64 %v845, %v844
  br i1 %v846, label %b150, label %b151
b150:
  %v847 = call i32 @sched_yield()
  br label %b149
b151:
  br label %b148
b148:
  %v848 = icmp eq i64 %v2, 0
  br i1 %v848, label %b152, label %b153
b152:
  br label %b154
b154:
  %v849 = phi i64 [ 0, %b152 ], [ %v909, %b159 ]
  %v850 = phi <8 x float> [ splat (float 0x0000000000000000), %b152 ], [ %v908, %b159 ]
  %v851 = icmp slt i64 %v849, %v8
  br i1 %v851, label %b155, label %b156
b155:
  %v852 = add i64 %v849, 128
  %v853 = icmp slt i64 %v852, %v8
  %v854 = select i1 %v853, i64 %v852, i64 %v8
  br label %b157
b157:
  %v855 = phi i64 [ %v849, %b155 ], [ %v907, %b158 ]
  %v856 = phi <8 x float> [ splat (float 0x0000000000000000), %b155 ], [ %v906, %b158 ]
  %v857 = icmp slt i64 %v855, %v854
  br i1 %v857, label %b158, label %b159
b158:
  %v858 = mul i64 %v855, 8
  %v859 = getelementptr inbounds float, ptr %v60, i64 %v858
  %v860 = mul i64 %v855, 8
  %v861 = getelementptr inbounds float, ptr %v56, i64 %v860
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v859, i64 %v862
  %v864 = load <8 x float>, ptr %v863, align 4
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v861, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = add i64 0, 0
  %v869 = getelementptr inbounds float, ptr %v20, i64 %v868
  %v870 = load <8 x float>, ptr %v869, align 4
  %v871 = fadd <8 x float> %v867, %v870
  %v872 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v871)
  %v873 = fneg <8 x float> %v872
  %v874 = fcmp olt <8 x float> %v873, splat (float 0xC05A400000000000)
  %v875 = select <8 x i1> %v874, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v873
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v877 = fsub <8 x float> %v876, splat (float 0x4168000000000000)
  %v878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v875)
  %v879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v877, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v878)
  %v880 = bitcast <8 x float> %v876 to <8 x i32>
  %v881 = fmul <8 x float> %v879, %v879
  %v882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v879, <8 x float> splat (float 0x3F81227F40000000))
  %v883 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v882, <8 x float> %v879, <8 x float> splat (float 0x3FA5556740000000))
  %v884 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v883, <8 x float> %v879, <8 x float> splat (float 0x3FC5554B00000000))
  %v885 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v884, <8 x float> %v879, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v886 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v881, <8 x float> %v885, <8 x float> %v879)
  %v887 = sub <8 x i32> %v880, splat (i32 1262485250)
  %v888 = lshr <8 x i32> %v887, splat (i32 1)
  %v889 = sub <8 x i32> %v887, %v888
  %v890 = shl <8 x i32> %v888, splat (i32 23)
  %v891 = bitcast <8 x i32> %v890 to <8 x float>
  %v892 = shl <8 x i32> %v889, splat (i32 23)
  %v893 = bitcast <8 x i32> %v892 to <8 x float>
  %v894 = fadd <8 x float> %v886, splat (float 0x3FF0000000000000)
  %v895 = fmul <8 x float> %v894, %v891
  %v896 = fmul <8 x float> %v895, %v893
  %v897 = fcmp olt <8 x float> %v871, splat (float 0x0000000000000000)
  %v898 = select <8 x i1> %v897, <8 x float> %v896, <8 x float> splat (float 0x3FF0000000000000)
  %v899 = fadd <8 x float> %v896, splat (float 0x3FF0000000000000)
  %v900 = fdiv <8 x float> %v898, %v899
  %v901 = fmul <8 x float> %v864, %v900
  %v902 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v903 = shufflevector <8 x float> %v902, <8 x float> poison, <8 x i32> zeroinitializer
  %v904 = fsub <8 x float> %v903, %v900
  %v905 = fmul <8 x float> %v901, %v904
  %v906 = fadd <8 x float> %v856, %v905
  %v907 = add nsw i64 %v855, 1
  br label %b157
b159:
  %v908 = fadd <8 x float> %v850, %v856
  %v909 = add nsw i64 %v849, 128
  br label %b154
b156:
  %v910 = add i64 0, 0
  %v911 = getelementptr inbounds float, ptr %v36, i64 %v910
  store <8 x float> %v850, ptr %v911, align 4
  br label %b153
b153:
  %v912 = icmp sgt i64 %v3, 1
  br i1 %v912, label %b160, label %b161
b160:
  %v913 = getelementptr inbounds i64, ptr %v1, i64 3
  %v914 = atomicrmw add ptr %v913, i64 1 acq_rel
  %v915 = load i64, ptr %v83, align 8
  %v916 = add i64 %v915, 1
  store i64 %v916, ptr %v83, align 8
  %v917 = mul i64 %v3, %v916
  br label %b162
b162:
  %v918 = load atomic i64, ptr %v913 acquire, align 8
  %v919 = icmp slt i64 %v918, %v917
  br i1 %v919, label %b163, label %b164
b163:
  %v920 = call i32 @sched_yield()
  br label %b162
b164:
  br label %b161
b161:
  %v921 = icmp eq i64 %v2, 0
  br i1 %v921, label %b165, label %b166
b165:
  br label %b167
b167:
  %v922 = phi i64 [ 0, %b165 ], [ %v1021, %b172 ]
  %v923 = phi <8 x float> [ splat (float 0x0000000000000000), %b165 ], [ %v1020, %b172 ]
  %v924 = icmp slt i64 %v922, %v8
  br i1 %v924, label %b168, label %b169
b168:
  %v925 = add i64 %v922, 128
  %v926 = icmp slt i64 %v925, %v8
  %v927 = select i1 %v926, i64 %v925, i64 %v8
  br label %b170
b170:
  %v928 = phi i64 [ %v922, %b168 ], [ %v1019, %b171 ]
  %v929 = phi <8 x float> [ splat (float 0x0000000000000000), %b168 ], [ %v1018, %b171 ]
  %v930 = icmp slt i64 %v928, %v927
  br i1 %v930, label %b171, label %b172
b171:
  %v931 = mul i64 %v928, 8
  %v932 = getelementptr inbounds float, ptr %v58, i64 %v931
  %v933 = getelementptr inbounds float, ptr %v46, i64 0
  %v934 = load float, ptr %v933, align 4
  %v935 = mul i64 %v928, 8
  %v936 = getelementptr inbounds float, ptr %v56, i64 %v935
  %v937 = getelementptr inbounds float, ptr %v48, i64 0
  %v938 = load float, ptr %v937, align 4
  %v939 = add i64 0, 0
  %v940 = getelementptr inbounds float, ptr %v932, i64 %v939
  %v941 = load <8 x float>, ptr %v940, align 4
  %v942 = add i64 0, 0
  %v943 = getelementptr inbounds float, ptr %v936, i64 %v942
  %v944 = load <8 x float>, ptr %v943, align 4
  %v945 = add i64 0, 0
  %v946 = getelementptr inbounds float, ptr %v20, i64 %v945
  %v947 = load <8 x float>, ptr %v946, align 4
  %v948 = fadd <8 x float> %v944, %v947
  %v949 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v948)
  %v950 = fneg <8 x float> %v949
  %v951 = fcmp olt <8 x float> %v950, splat (float 0xC05A400000000000)
  %v952 = select <8 x i1> %v951, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v950
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v954 = fsub <8 x float> %v953, splat (float 0x4168000000000000)
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v952)
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v955)
  %v957 = bitcast <8 x float> %v953 to <8 x i32>
  %v958 = fmul <8 x float> %v956, %v956
  %v959 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v956, <8 x float> splat (float 0x3F81227F40000000))
  %v960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v959, <8 x float> %v956, <8 x float> splat (float 0x3FA5556740000000))
  %v961 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v960, <8 x float> %v956, <8 x float> splat (float 0x3FC5554B00000000))
  %v962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v961, <8 x float> %v956, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v958, <8 x float> %v962, <8 x float> %v956)
  %v964 = sub <8 x i32> %v957, splat (i32 1262485250)
  %v965 = lshr <8 x i32> %v964, splat (i32 1)
  %v966 = sub <8 x i32> %v964, %v965
  %v967 = shl <8 x i32> %v965, splat (i32 23)
  %v968 = bitcast <8 x i32> %v967 to <8 x float>
  %v969 = shl <8 x i32> %v966, splat (i32 23)
  %v970 = bitcast <8 x i32> %v969 to <8 x float>
  %v971 = fadd <8 x float> %v963, splat (float 0x3FF0000000000000)
  %v972 = fmul <8 x float> %v971, %v968
  %v973 = fmul <8 x float> %v972, %v970
  %v974 = fcmp olt <8 x float> %v948, splat (float 0x0000000000000000)
  %v975 = select <8 x i1> %v974, <8 x float> %v973, <8 x float> splat (float 0x3FF0000000000000)
  %v976 = fadd <8 x float> %v973, splat (float 0x3FF0000000000000)
  %v977 = fdiv <8 x float> %v975, %v976
  %v978 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v979 = shufflevector <8 x float> %v978, <8 x float> poison, <8 x i32> zeroinitializer
  %v980 = fsub <8 x float> %v979, %v977
  %v981 = insertelement <8 x float> poison, float %v934, i64 0
  %v982 = shufflevector <8 x float> %v981, <8 x float> poison, <8 x i32> zeroinitializer
  %v983 = fmul <8 x float> %v982, %v980
  %v984 = insertelement <8 x float> poison, float %v938, i64 0
  %v985 = shufflevector <8 x float> %v984, <8 x float> poison, <8 x i32> zeroinitializer
  %v986 = fadd <8 x float> %v983, %v985
  %v987 = fmul <8 x float> %v941, %v986
  %v988 = add i64 0, 0
  %v989 = getelementptr inbounds float, ptr %v22, i64 %v988
  %v990 = load <8 x float>, ptr %v989, align 4
  %v991 = fadd <8 x float> %v944, %v990
  %v992 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v991)
  %v993 = fcmp ogt <8 x float> %v992, splat (float 0x4023000000000000)
  %v994 = select <8 x i1> %v993, <8 x float> splat (float 0x4023000000000000), <8 x float> %v992
  %v995 = fadd <8 x float> %v994, %v994
  %v996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v995, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v997 = fsub <8 x float> %v996, splat (float 0x4168000000000000)
  %v998 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v995)
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v997, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v998)
  %v1000 = bitcast <8 x float> %v996 to <8 x i32>
  %v1001 = fmul <8 x float> %v999, %v999
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v999, <8 x float> splat (float 0x3F81227F40000000))
  %v1003 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1002, <8 x float> %v999, <8 x float> splat (float 0x3FA5556740000000))
  %v1004 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1003, <8 x float> %v999, <8 x float> splat (float 0x3FC5554B00000000))
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> %v999, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1001, <8 x float> %v1005, <8 x float> %v999)
  %v1007 = shl <8 x i32> %v1000, splat (i32 23)
  %v1008 = add <8 x i32> %v1007, splat (i32 1065353216)
  %v1009 = bitcast <8 x i32> %v1008 to <8 x float>
  %v1010 = fsub <8 x float> %v1009, splat (float 0x3FF0000000000000)
  %v1011 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> %v1006, <8 x float> %v1010)
  %v1012 = fadd <8 x float> %v1011, splat (float 0x4000000000000000)
  %v1013 = fdiv <8 x float> %v1011, %v1012
  %v1014 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1013, <8 x float> %v991)
  %v1015 = fmul <8 x float> %v1014, %v1014
  %v1016 = fsub <8 x float> %v979, %v1015
  %v1017 = fmul <8 x float> %v987, %v1016
  %v1018 = fadd <8 x float> %v929, %v1017
  %v1019 = add nsw i64 %v928, 1
  br label %b170
b172:
  %v1020 = fadd <8 x float> %v923, %v929
  %v1021 = add nsw i64 %v922, 128
  br label %b167
b169:
  %v1022 = add i64 0, 0
  %v1023 = getelementptr inbounds float, ptr %v38, i64 %v1022
  store <8 x float> %v923, ptr %v1023, align 4
  br label %b166
b166:
  %v1024 = icmp sgt i64 %v3, 1
  br i1 %v1024, label %b173, label %b174
b173:
  %v1025 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1026 = atomicrmw add ptr %v1025, i64 1 acq_rel
  %v1027 = load i64, ptr %v83, align 8
  %v1028 = add i64 %v1027, 1
  store i64 %v1028, ptr %v83, align 8
  %v1029 = mul i64 %v3, %v1028
  br label %b175
b175:
  %v1030 = load atomic i64, ptr %v1025 acquire, align 8
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b176, label %b177
b176:
  %v1032 = call i32 @sched_yield()
  br label %b175
b177:
  br label %b174
b174:
  %v1033 = icmp eq i64 %v2, 0
  br i1 %v1033, label %b178, label %b179
b178:
  br label %b180
b180:
  %v1034 = phi i64 [ 0, %b178 ], [ %v1128, %b185 ]
  %v1035 = phi <8 x float> [ splat (float 0x0000000000000000), %b178 ], [ %v1126, %b185 ]
  %v1036 = phi float [ 0x0000000000000000, %b178 ], [ %v1127, %b185 ]
  %v1037 = icmp slt i64 %v1034, %v8
  br i1 %v1037, label %b181, label %b182
b181:
  %v1038 = add i64 %v1034, 128
  %v1039 = icmp slt i64 %v1038, %v8
  %v1040 = select i1 %v1039, i64 %v1038, i64 %v8
  br label %b183
b183:
  %v1041 = phi i64 [ %v1034, %b181 ], [ %v1125, %b188 ]
  %v1042 = phi <8 x float> [ splat (float 0x0000000000000000), %b181 ], [ %v1046, %b188 ]
  %v1043 = phi float [ 0x0000000000000000, %b181 ], [ %v1043, %b188 ]
  %v1044 = icmp slt i64 %v1041, %v1040
  br i1 %v1044, label %b184, label %b185
b184:
  br label %b186
b186:
  %v1045 = phi i64 [ 0, %b184 ], [ %v1124, %b187 ]
  %v1046 = phi <8 x float> [ %v1042, %b184 ], [ %v1123, %b187 ]
  %v1047 = icmp slt i64 %v1045, 8
  br i1 %v1047, label %b187, label %b188
b187:
  %v1048 = mul i64 %v1041, 8
  %v1049 = getelementptr inbounds float, ptr %v58, i64 %v1048
  %v1050 = mul i64 %v1041, 8
  %v1051 = getelementptr inbounds float, ptr %v56, i64 %v1050
  %v1052 = add i64 0, %v1045
  %v1053 = getelementptr inbounds float, ptr %v1049, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = add i64 0, %v1045
  %v1056 = getelementptr inbounds float, ptr %v1051, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = add i64 0, %v1045
  %v1059 = getelementptr inbounds float, ptr %v22, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fadd <8 x float> %v1057, %v1060
  %v1062 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1061)
  %v1063 = fcmp ogt <8 x float> %v1062, splat (float 0x4023000000000000)
  %v1064 = select <8 x i1> %v1063, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1062
  %v1065 = fadd <8 x float> %v1064, %v1064
  %v1066 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1065, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1067 = fsub <8 x float> %v1066, splat (float 0x4168000000000000)
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1065)
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1068)
  %v1070 = bitcast <8 x float> %v1066 to <8 x i32>
  %v1071 = fmul <8 x float> %v1069, %v1069
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1069, <8 x float> splat (float 0x3F81227F40000000))
  %v1073 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1072, <8 x float> %v1069, <8 x float> splat (float 0x3FA5556740000000))
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> %v1069, <8 x float> splat (float 0x3FC5554B00000000))
  %v1075 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1074, <8 x float> %v1069, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1071, <8 x float> %v1075, <8 x float> %v1069)
  %v1077 = shl <8 x i32> %v1070, splat (i32 23)
  %v1078 = add <8 x i32> %v1077, splat (i32 1065353216)
  %v1079 = bitcast <8 x i32> %v1078 to <8 x float>
  %v1080 = fsub <8 x float> %v1079, splat (float 0x3FF0000000000000)
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1076, <8 x float> %v1080)
  %v1082 = fadd <8 x float> %v1081, splat (float 0x4000000000000000)
  %v1083 = fdiv <8 x float> %v1081, %v1082
  %v1084 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1083, <8 x float> %v1061)
  %v1085 = fmul <8 x float> %v1054, %v1084
  %v1086 = add i64 0, %v1045
  %v1087 = getelementptr inbounds float, ptr %v20, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = fadd <8 x float> %v1057, %v1088
  %v1090 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1089)
  %v1091 = fneg <8 x float> %v1090
  %v1092 = fcmp olt <8 x float> %v1091, splat (float 0xC05A400000000000)
  %v1093 = select <8 x i1> %v1092, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1091
  %v1094 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1093, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1095 = fsub <8 x float> %v1094, splat (float 0x4168000000000000)
  %v1096 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1093)
  %v1097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1095, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1096)
  %v1098 = bitcast <8 x float> %v1094 to <8 x i32>
  %v1099 = fmul <8 x float> %v1097, %v1097
  %v1100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1097, <8 x float> splat (float 0x3F81227F40000000))
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> %v1097, <8 x float> splat (float 0x3FA5556740000000))
  %v1102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1101, <8 x float> %v1097, <8 x float> splat (float 0x3FC5554B00000000))
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> %v1097, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1099, <8 x float> %v1103, <8 x float> %v1097)
  %v1105 = sub <8 x i32> %v1098, splat (i32 1262485250)
  %v1106 = lshr <8 x i32> %v1105, splat (i32 1)
  %v1107 = sub <8 x i32> %v1105, %v1106
  %v1108 = shl <8 x i32> %v1106, splat (i32 23)
  %v1109 = bitcast <8 x i32> %v1108 to <8 x float>
  %v1110 = shl <8 x i32> %v1107, splat (i32 23)
  %v1111 = bitcast <8 x i32> %v1110 to <8 x float>
  %v1112 = fadd <8 x float> %v1104, splat (float 0x3FF0000000000000)
  %v1113 = fmul <8 x float> %v1112, %v1109
  %v1114 = fmul <8 x float> %v1113, %v1111
  %v1115 = fcmp olt <8 x float> %v1089, splat (float 0x0000000000000000)
  %v1116 = select <8 x i1> %v1115, <8 x float> %v1114, <8 x float> splat (float 0x3FF0000000000000)
  %v1117 = fadd <8 x float> %v1114, splat (float 0x3FF0000000000000)
  %v1118 = fdiv <8 x float> %v1116, %v1117
  %v1119 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1120 = shufflevector <8 x float> %v1119, <8 x float> poison, <8 x i32> zeroinitializer
  %v1121 = fsub <8 x float> %v1120, %v1118
  %v1122 = fmul <8 x float> %v1085, %v1121
  %v1123 = fadd <8 x float> %v1046, %v1122
  %v1124 = add nsw i64 %v1045, 8
  br label %b186
b188:
  %v1125 = add nsw i64 %v1041, 1
  br label %b183
b185:
  %v1126 = fadd <8 x float> %v1035, %v1042
  %v1127 = fadd float %v1036, %v1043
  %v1128 = add nsw i64 %v1034, 128
  br label %b180
b182:
  %v1129 = shufflevector <8 x float> %v1035, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1130 = shufflevector <8 x float> %v1035, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1131 = fadd <4 x float> %v1129, %v1130
  %v1132 = shufflevector <4 x float> %v1131, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1133 = shufflevector <4 x float> %v1131, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1134 = fadd <2 x float> %v1132, %v1133
  %v1135 = extractelement <2 x float> %v1134, i64 0
  %v1136 = extractelement <2 x float> %v1134, i64 1
  %v1137 = fadd float %v1135, %v1136
  %v1138 = fadd float %v1137, %v1036
  %v1139 = getelementptr inbounds float, ptr %v64, i64 0
  store float %v1138, ptr %v1139, align 4
  br label %b179
b179:
  %v1140 = icmp sgt i64 %v3, 1
  br i1 %v1140, label %b189, label %b190
b189:
  %v1141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1142 = atomicrmw add ptr %v1141, i64 1 acq_rel
  %v1143 = load i64, ptr %v83, align 8
  %v1144 = add i64 %v1143, 1
  store i64 %v1144, ptr %v83, align 8
  %v1145 = mul i64 %v3, %v1144
  br label %b191
b191:
  %v1146 = load atomic i64, ptr %v1141 acquire, align 8
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b192, label %b193
b192:
  %v1148 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1149 = icmp eq i64 %v2, 0
  br i1 %v1149, label %b194, label %b195
b194:
  br label %b196
b196:
  %v1150 = phi i64 [ 0, %b194 ], [ %v1207, %b201 ]
  %v1151 = phi <8 x float> [ splat (float 0x0000000000000000), %b194 ], [ %v1205, %b201 ]
  %v1152 = phi float [ 0x0000000000000000, %b194 ], [ %v1206, %b201 ]
  %v1153 = icmp slt i64 %v1150, %v8
  br i1 %v1153, label %b197, label %b198
b197:
  %v1154 = add i64 %v1150, 128
  %v1155 = icmp slt i64 %v1154, %v8
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v8
  br label %b199
b199:
  %v1157 = phi i64 [ %v1150, %b197 ], [ %v1204, %b204 ]
  %v1158 = phi <8 x float> [ splat (float 0x0000000000000000), %b197 ], [ %v1162, %b204 ]
  %v1159 = phi float [ 0x0000000000000000, %b197 ], [ %v1159, %b204 ]
  %v1160 = icmp slt i64 %v1157, %v1156
  br i1 %v1160, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1161 = phi i64 [ 0, %b200 ], [ %v1203, %b203 ]
  %v1162 = phi <8 x float> [ %v1158, %b200 ], [ %v1202, %b203 ]
  %v1163 = icmp slt i64 %v1161, 8
  br i1 %v1163, label %b203, label %b204
b203:
  %v1164 = mul i64 %v1157, 8
  %v1165 = getelementptr inbounds float, ptr %v58, i64 %v1164
  %v1166 = mul i64 %v1157, 8
  %v1167 = getelementptr inbounds float, ptr %v56, i64 %v1166
  %v1168 = add i64 0, %v1161
  %v1169 = getelementptr inbounds float, ptr %v1165, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 0, %v1161
  %v1172 = getelementptr inbounds float, ptr %v1167, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = add i64 0, %v1161
  %v1175 = getelementptr inbounds float, ptr %v22, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = fadd <8 x float> %v1173, %v1176
  %v1178 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1177)
  %v1179 = fcmp ogt <8 x float> %v1178, splat (float 0x4023000000000000)
  %v1180 = select <8 x i1> %v1179, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1178
  %v1181 = fadd <8 x float> %v1180, %v1180
  %v1182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1181, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1183 = fsub <8 x float> %v1182, splat (float 0x4168000000000000)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1181)
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1184)
  %v1186 = bitcast <8 x float> %v1182 to <8 x i32>
  %v1187 = fmul <8 x float> %v1185, %v1185
  %v1188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1185, <8 x float> splat (float 0x3F81227F40000000))
  %v1189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1188, <8 x float> %v1185, <8 x float> splat (float 0x3FA5556740000000))
  %v1190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1189, <8 x float> %v1185, <8 x float> splat (float 0x3FC5554B00000000))
  %v1191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1190, <8 x float> %v1185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1187, <8 x float> %v1191, <8 x float> %v1185)
  %v1193 = shl <8 x i32> %v1186, splat (i32 23)
  %v1194 = add <8 x i32> %v1193, splat (i32 1065353216)
  %v1195 = bitcast <8 x i32> %v1194 to <8 x float>
  %v1196 = fsub <8 x float> %v1195, splat (float 0x3FF0000000000000)
  %v1197 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> %v1192, <8 x float> %v1196)
  %v1198 = fadd <8 x float> %v1197, splat (float 0x4000000000000000)
  %v1199 = fdiv <8 x float> %v1197, %v1198
  %v1200 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1199, <8 x float> %v1177)
  %v1201 = fmul <8 x float> %v1170, %v1200
  %v1202 = fadd <8 x float> %v1162, %v1201
  %v1203 = add nsw i64 %v1161, 8
  br label %b202
b204:
  %v1204 = add nsw i64 %v1157, 1
  br label %b199
b201:
  %v1205 = fadd <8 x float> %v1151, %v1158
  %v1206 = fadd float %v1152, %v1159
  %v1207 = add nsw i64 %v1150, 128
  br label %b196
b198:
  %v1208 = shufflevector <8 x float> %v1151, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1209 = shufflevector <8 x float> %v1151, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1210 = fadd <4 x float> %v1208, %v1209
  %v1211 = shufflevector <4 x float> %v1210, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1212 = shufflevector <4 x float> %v1210, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1213 = fadd <2 x float> %v1211, %v1212
  %v1214 = extractelement <2 x float> %v1213, i64 0
  %v1215 = extractelement <2 x float> %v1213, i64 1
  %v1216 = fadd float %v1214, %v1215
  %v1217 = fadd float %v1216, %v1152
  %v1218 = getelementptr inbounds float, ptr %v66, i64 0
  store float %v1217, ptr %v1218, align 4
  br label %b195
b195:
  %v1219 = icmp sgt i64 %v3, 1
  br i1 %v1219, label %b205, label %b206
b205:
  %v1220 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1221 = atomicrmw add ptr %v1220, i64 1 acq_rel
  %v1222 = load i64, ptr %v83, align 8
  %v1223 = add i64 %v1222, 1
  store i64 %v1223, ptr %v83, align 8
  %v1224 = mul i64 %v3, %v1223
  br label %b207
b207:
  %v1225 = load atomic i64, ptr %v1220 acquire, align 8
  %v1226 = icmp slt i64 %v1225, %v1224
  br i1 %v1226, label %b208, label %b209
b208:
  %v1227 = call i32 @sched_yield()
  br label %b207
b209:
  br label %b206
b206:
  %v1228 = icmp eq i64 %v2, 0
  br i1 %v1228, label %b210, label %b211
b210:
  %v1229 = getelementptr inbounds float, ptr %v66, i64 0
  %v1230 = load float, ptr %v1229, align 4
  %v1231 = getelementptr inbounds float, ptr %v48, i64 0
  %v1232 = load float, ptr %v1231, align 4
  %v1233 = fmul float %v1230, %v1232
  %v1234 = getelementptr inbounds float, ptr %v50, i64 0
  %v1235 = load float, ptr %v1234, align 4
  %v1236 = fmul float %v1233, %v1235
  %v1237 = getelementptr inbounds float, ptr %v64, i64 0
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = getelementptr inbounds float, ptr %v46, i64 0
  %v1240 = load float, ptr %v1239, align 4
  %v1241 = fmul float %v1238, %v1240
  %v1242 = getelementptr inbounds float, ptr %v52, i64 0
  %v1243 = load float, ptr %v1242, align 4
  %v1244 = fmul float %v1241, %v1243
  %v1245 = add i64 0, 0
  %v1246 = getelementptr inbounds float, ptr %v42, i64 %v1245
  store float %v1236, ptr %v1246, align 4
  %v1247 = add i64 0, 0
  %v1248 = getelementptr inbounds float, ptr %v40, i64 %v1247
  store float %v1244, ptr %v1248, align 4
  br label %b211
b211:
  %v1249 = icmp sgt i64 %v3, 1
  br i1 %v1249, label %b212, label %b213
b212:
  %v1250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1251 = atomicrmw add ptr %v1250, i64 1 acq_rel
  %v1252 = load i64, ptr %v83, align 8
  %v1253 = add i64 %v1252, 1
  store i64 %v1253, ptr %v83, align 8
  %v1254 = mul i64 %v3, %v1253
  br label %b214
b214:
  %v1255 = load atomic i64, ptr %v1250 acquire, align 8
  %v1256 = icmp slt i64 %v1255, %v1254
  br i1 %v1256, label %b215, label %b216
b215:
  %v1257 = call i32 @sched_yield()
  br label %b214
b216:
  br label %b213
b213:
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
