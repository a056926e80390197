; generated from specs/delta_net.yaml by `make generated`: do not edit
; delta_net@gated I=8 N=2 K=8 V=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_2x1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1, ptr @tile_2x1], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v243 = alloca i64, i64 1, align 8
  %v698 = alloca float, i64 64, align 4
  %v2126 = alloca float, i64 64, align 4
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
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds i64, ptr %v1, i64 7
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 17
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 18
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 19
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 20
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 25
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 26
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 49
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 53
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 54
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 55
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 58
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 59
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 66
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 67
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 68
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 69
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 70
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 72
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 77
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 78
  %v242 = load i64, ptr %v241, align 8
  store i64 0, ptr %v243, align 8
  %v244 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v245 = load ptr, ptr %v244, align 4
  %v246 = mul i64 %v2, 0
  %v247 = add i64 %v246, 704
  %v248 = getelementptr inbounds float, ptr %v245, i64 %v247
  %v249 = getelementptr inbounds i64, ptr %v1, i64 4
  %v250 = load i64, ptr %v249, align 8
  %v251 = icmp eq i64 %v250, 0
  br i1 %v251, label %b0, label %b1
b0:
  %v252 = icmp eq i64 %v2, 0
  br i1 %v252, label %b2, label %b3
b2:
  br label %b4
b4:
  %v253 = phi i64 [ 0, %b2 ], [ %v259, %b5 ]
  %v254 = icmp slt i64 %v253, 128
  br i1 %v254, label %b5, label %b6
b5:
  %v255 = add i64 0, %v253
  %v256 = getelementptr inbounds float, ptr %v74, i64 %v255
  %v257 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v258 = shufflevector <8 x float> %v257, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v258, ptr %v256, align 4
  %v259 = add nsw i64 %v253, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v260 = icmp sgt i64 %v3, 1
  br i1 %v260, label %b7, label %b8
b7:
  %v261 = getelementptr inbounds i64, ptr %v1, i64 3
  %v262 = atomicrmw add ptr %v261, i64 1 acq_rel
  %v263 = load i64, ptr %v243, align 8
  %v264 = add i64 %v263, 1
  store i64 %v264, ptr %v243, align 8
  %v265 = mul i64 %v3, %v264
  br label %b9
b9:
  %v266 = load atomic i64, ptr %v261 acquire, align 8
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b10, label %b11
b10:
  %v268 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v269 = getelementptr inbounds i64, ptr %v1, i64 4
  %v270 = load i64, ptr %v269, align 8
  %v271 = icmp eq i64 %v270, 0
  br i1 %v271, label %b12, label %b13
b12:
  %v272 = icmp eq i64 %v2, 0
  br i1 %v272, label %b14, label %b15
b14:
  br label %b16
b16:
  %v273 = phi i64 [ 0, %b14 ], [ %v279, %b17 ]
  %v274 = icmp slt i64 %v273, 48
  br i1 %v274, label %b17, label %b18
b17:
  %v275 = add i64 0, %v273
  %v276 = getelementptr inbounds float, ptr %v76, i64 %v275
  %v277 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v278, ptr %v276, align 4
  %v279 = add nsw i64 %v273, 8
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v280 = icmp sgt i64 %v3, 1
  br i1 %v280, label %b19, label %b20
b19:
  %v281 = getelementptr inbounds i64, ptr %v1, i64 3
  %v282 = atomicrmw add ptr %v281, i64 1 acq_rel
  %v283 = load i64, ptr %v243, align 8
  %v284 = add i64 %v283, 1
  store i64 %v284, ptr %v243, align 8
  %v285 = mul i64 %v3, %v284
  br label %b21
b21:
  %v286 = load atomic i64, ptr %v281 acquire, align 8
  %v287 = icmp slt i64 %v286, %v285
  br i1 %v287, label %b22, label %b23
b22:
  %v288 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v289 = getelementptr inbounds i64, ptr %v1, i64 4
  %v290 = load i64, ptr %v289, align 8
  %v291 = icmp eq i64 %v290, 0
  br i1 %v291, label %b24, label %b25
b24:
  %v292 = icmp eq i64 %v2, 0
  br i1 %v292, label %b26, label %b27
b26:
  %v293 = icmp ult i64 2, 8
  %v294 = select i1 %v293, i64 2, i64 8
  %v295 = trunc i64 %v294 to i32
  %v296 = insertelement <8 x i32> poison, i32 %v295, i64 0
  %v297 = shufflevector <8 x i32> %v296, <8 x i32> poison, <8 x i32> zeroinitializer
  %v298 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v297
  %v299 = add i64 0, 0
  %v300 = getelementptr inbounds float, ptr %v10, i64 %v299
  %v301 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v300, <8 x i1> %v298, <8 x float> zeroinitializer)
  %v302 = fcmp olt <8 x float> %v301, splat (float 0xC05A400000000000)
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v301
  %v304 = fcmp ogt <8 x float> %v303, splat (float 0x4056400000000000)
  %v305 = select <8 x i1> %v304, <8 x float> splat (float 0x4056400000000000), <8 x float> %v303
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v305, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v307 = fsub <8 x float> %v306, splat (float 0x4168000000000000)
  %v308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v305)
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v307, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v308)
  %v310 = bitcast <8 x float> %v306 to <8 x i32>
  %v311 = fmul <8 x float> %v309, %v309
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v309, <8 x float> splat (float 0x3F81227F40000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v312, <8 x float> %v309, <8 x float> splat (float 0x3FA5556740000000))
  %v314 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v313, <8 x float> %v309, <8 x float> splat (float 0x3FC5554B00000000))
  %v315 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v314, <8 x float> %v309, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v316 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v315, <8 x float> %v309)
  %v317 = sub <8 x i32> %v310, splat (i32 1262485250)
  %v318 = lshr <8 x i32> %v317, splat (i32 1)
  %v319 = sub <8 x i32> %v317, %v318
  %v320 = shl <8 x i32> %v318, splat (i32 23)
  %v321 = bitcast <8 x i32> %v320 to <8 x float>
  %v322 = shl <8 x i32> %v319, splat (i32 23)
  %v323 = bitcast <8 x i32> %v322 to <8 x float>
  %v324 = fadd <8 x float> %v316, splat (float 0x3FF0000000000000)
  %v325 = fmul <8 x float> %v324, %v321
  %v326 = fmul <8 x float> %v325, %v323
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v78, i64 %v327
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v326, ptr align 4 %v328, <8 x i1> %v298)
  br label %b27
b27:
  br label %b25
b25:
  %v329 = icmp sgt i64 %v3, 1
  br i1 %v329, label %b28, label %b29
b28:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 3
  %v331 = atomicrmw add ptr %v330, i64 1 acq_rel
  %v332 = load i64, ptr %v243, align 8
  %v333 = add i64 %v332, 1
  store i64 %v333, ptr %v243, align 8
  %v334 = mul i64 %v3, %v333
  br label %b30
b30:
  %v335 = load atomic i64, ptr %v330 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b31, label %b32
b31:
  %v337 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 4
  %v339 = load i64, ptr %v338, align 8
  %v340 = icmp eq i64 %v339, 0
  br i1 %v340, label %b33, label %b34
b33:
  %v341 = icmp eq i64 %v2, 0
  br i1 %v341, label %b35, label %b36
b35:
  br label %b37
b37:
  %v342 = phi i64 [ 0, %b35 ], [ %v349, %b38 ]
  %v343 = icmp slt i64 %v342, 384
  br i1 %v343, label %b38, label %b39
b38:
  %v344 = add i64 0, %v342
  %v345 = getelementptr inbounds float, ptr %v14, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 0, %v342
  %v348 = getelementptr inbounds float, ptr %v70, i64 %v347
  store <8 x float> %v346, ptr %v348, align 4
  %v349 = add nsw i64 %v342, 8
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v350 = icmp sgt i64 %v3, 1
  br i1 %v350, label %b40, label %b41
b40:
  %v351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v352 = atomicrmw add ptr %v351, i64 1 acq_rel
  %v353 = load i64, ptr %v243, align 8
  %v354 = add i64 %v353, 1
  store i64 %v354, ptr %v243, align 8
  %v355 = mul i64 %v3, %v354
  br label %b42
b42:
  %v356 = load atomic i64, ptr %v351 acquire, align 8
  %v357 = icmp slt i64 %v356, %v355
  br i1 %v357, label %b43, label %b44
b43:
  %v358 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 4
  %v360 = load i64, ptr %v359, align 8
  %v361 = icmp eq i64 %v360, 0
  br i1 %v361, label %b45, label %b46
b45:
  %v362 = icmp eq i64 %v2, 0
  br i1 %v362, label %b47, label %b48
b47:
  br label %b49
b49:
  %v363 = phi i64 [ 0, %b47 ], [ %v370, %b50 ]
  %v364 = icmp slt i64 %v363, 16
  br i1 %v364, label %b50, label %b51
b50:
  %v365 = add i64 0, %v363
  %v366 = getelementptr inbounds float, ptr %v16, i64 %v365
  %v367 = load <8 x float>, ptr %v366, align 4
  %v368 = add i64 384, %v363
  %v369 = getelementptr inbounds float, ptr %v70, i64 %v368
  store <8 x float> %v367, ptr %v369, align 4
  %v370 = add nsw i64 %v363, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v371 = icmp sgt i64 %v3, 1
  br i1 %v371, label %b52, label %b53
b52:
  %v372 = getelementptr inbounds i64, ptr %v1, i64 3
  %v373 = atomicrmw add ptr %v372, i64 1 acq_rel
  %v374 = load i64, ptr %v243, align 8
  %v375 = add i64 %v374, 1
  store i64 %v375, ptr %v243, align 8
  %v376 = mul i64 %v3, %v375
  br label %b54
b54:
  %v377 = load atomic i64, ptr %v372 acquire, align 8
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b55, label %b56
b55:
  %v379 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 4
  %v381 = load i64, ptr %v380, align 8
  %v382 = icmp eq i64 %v381, 0
  br i1 %v382, label %b57, label %b58
b57:
  %v383 = icmp eq i64 %v2, 0
  br i1 %v383, label %b59, label %b60
b59:
  br label %b61
b61:
  %v384 = phi i64 [ 0, %b59 ], [ %v391, %b62 ]
  %v385 = icmp slt i64 %v384, 16
  br i1 %v385, label %b62, label %b63
b62:
  %v386 = add i64 0, %v384
  %v387 = getelementptr inbounds float, ptr %v18, i64 %v386
  %v388 = load <8 x float>, ptr %v387, align 4
  %v389 = add i64 400, %v384
  %v390 = getelementptr inbounds float, ptr %v70, i64 %v389
  store <8 x float> %v388, ptr %v390, align 4
  %v391 = add nsw i64 %v384, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v392 = icmp sgt i64 %v3, 1
  br i1 %v392, label %b64, label %b65
b64:
  %v393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v394 = atomicrmw add ptr %v393, i64 1 acq_rel
  %v395 = load i64, ptr %v243, align 8
  %v396 = add i64 %v395, 1
  store i64 %v396, ptr %v243, align 8
  %v397 = mul i64 %v3, %v396
  br label %b66
b66:
  %v398 = load atomic i64, ptr %v393 acquire, align 8
  %v399 = icmp slt i64 %v398, %v397
  br i1 %v399, label %b67, label %b68
b67:
  %v400 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 4
  %v402 = load i64, ptr %v401, align 8
  %v403 = icmp eq i64 %v402, 0
  br i1 %v403, label %b69, label %b70
b69:
  %v404 = icmp eq i64 %v2, 0
  br i1 %v404, label %b71, label %b72
b71:
  br label %b73
b73:
  %v405 = phi i64 [ 0, %b71 ], [ %v412, %b74 ]
  %v406 = icmp slt i64 %v405, 128
  br i1 %v406, label %b74, label %b75
b74:
  %v407 = add i64 0, %v405
  %v408 = getelementptr inbounds float, ptr %v20, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = add i64 416, %v405
  %v411 = getelementptr inbounds float, ptr %v70, i64 %v410
  store <8 x float> %v409, ptr %v411, align 4
  %v412 = add nsw i64 %v405, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v413 = icmp sgt i64 %v3, 1
  br i1 %v413, label %b76, label %b77
b76:
  %v414 = getelementptr inbounds i64, ptr %v1, i64 3
  %v415 = atomicrmw add ptr %v414, i64 1 acq_rel
  %v416 = load i64, ptr %v243, align 8
  %v417 = add i64 %v416, 1
  store i64 %v417, ptr %v243, align 8
  %v418 = mul i64 %v3, %v417
  br label %b78
b78:
  %v419 = load atomic i64, ptr %v414 acquire, align 8
  %v420 = icmp slt i64 %v419, %v418
  br i1 %v420, label %b79, label %b80
b79:
  %v421 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 4
  %v423 = load i64, ptr %v422, align 8
  %v424 = icmp eq i64 %v423, 0
  br i1 %v424, label %b81, label %b82
b81:
  %v425 = getelementptr inbounds i64, ptr %v1, i64 84
  %v426 = load i64, ptr %v425, align 8
  %v427 = icmp eq i64 %v426, 0
  br i1 %v427, label %b83, label %b84
b83:
  %v428 = add i64 %v7, 0
  %v429 = sdiv i64 %v428, 1
  %v430 = add i64 %v2, 1
  %v431 = mul i64 %v429, %v2
  %v432 = sdiv i64 %v431, %v3
  %v433 = mul i64 %v432, 1
  %v434 = icmp slt i64 %v433, %v7
  %v435 = select i1 %v434, i64 %v433, i64 %v7
  %v436 = mul i64 %v429, %v430
  %v437 = sdiv i64 %v436, %v3
  %v438 = mul i64 %v437, 1
  %v439 = icmp slt i64 %v438, %v7
  %v440 = select i1 %v439, i64 %v438, i64 %v7
  br label %b85
b85:
  %v441 = phi i64 [ %v435, %b83 ], [ %v455, %b90 ]
  %v442 = icmp slt i64 %v441, %v440
  br i1 %v442, label %b86, label %b87
b86:
  %v443 = and i64 0, %v170
  %v444 = mul i64 %v443, %v7
  %v445 = add i64 %v444, %v441
  %v446 = mul i64 %v445, 128
  %v447 = getelementptr inbounds float, ptr %v32, i64 %v446
  br label %b88
b88:
  %v448 = phi i64 [ 0, %b86 ], [ %v454, %b89 ]
  %v449 = icmp slt i64 %v448, 128
  br i1 %v449, label %b89, label %b90
b89:
  %v450 = add i64 0, %v448
  %v451 = getelementptr inbounds float, ptr %v447, i64 %v450
  %v452 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v453 = shufflevector <8 x float> %v452, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v453, ptr %v451, align 4
  %v454 = add nsw i64 %v448, 8
  br label %b88
b90:
  %v455 = add nsw i64 %v441, 1
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v456 = icmp sgt i64 %v3, 1
  br i1 %v456, label %b91, label %b92
b91:
  %v457 = getelementptr inbounds i64, ptr %v1, i64 3
  %v458 = atomicrmw add ptr %v457, i64 1 acq_rel
  %v459 = load i64, ptr %v243, align 8
  %v460 = add i64 %v459, 1
  store i64 %v460, ptr %v243, align 8
  %v461 = mul i64 %v3, %v460
  br label %b93
b93:
  %v462 = load atomic i64, ptr %v457 acquire, align 8
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b94, label %b95
b94:
  %v464 = call i32 @sched_yield()
  br label %b93
b95:
  br label %b92
b92:
  %v465 = getelementptr inbounds i64, ptr %v1, i64 4
  %v466 = load i64, ptr %v465, align 8
  %v467 = icmp eq i64 %v466, 0
  br i1 %v467, label %b96, label %b97
b96:
  %v468 = getelementptr inbounds i64, ptr %v1, i64 85
  %v469 = load i64, ptr %v468, align 8
  %v470 = icmp eq i64 %v469, 0
  br i1 %v470, label %b98, label %b99
b98:
  %v471 = add i64 %v7, 0
  %v472 = sdiv i64 %v471, 1
  %v473 = add i64 %v2, 1
  %v474 = mul i64 %v472, %v2
  %v475 = sdiv i64 %v474, %v3
  %v476 = mul i64 %v475, 1
  %v477 = icmp slt i64 %v476, %v7
  %v478 = select i1 %v477, i64 %v476, i64 %v7
  %v479 = mul i64 %v472, %v473
  %v480 = sdiv i64 %v479, %v3
  %v481 = mul i64 %v480, 1
  %v482 = icmp slt i64 %v481, %v7
  %v483 = select i1 %v482, i64 %v481, i64 %v7
  br label %b100
b100:
  %v484 = phi i64 [ %v478, %b98 ], [ %v498, %b105 ]
  %v485 = icmp slt i64 %v484, %v483
  br i1 %v485, label %b101, label %b102
b101:
  %v486 = and i64 0, %v172
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v484
  %v489 = mul i64 %v488, 48
  %v490 = getelementptr inbounds float, ptr %v34, i64 %v489
  br label %b103
b103:
  %v491 = phi i64 [ 0, %b101 ], [ %v497, %b104 ]
  %v492 = icmp slt i64 %v491, 48
  br i1 %v492, label %b104, label %b105
b104:
  %v493 = add i64 0, %v491
  %v494 = getelementptr inbounds float, ptr %v490, i64 %v493
  %v495 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v496 = shufflevector <8 x float> %v495, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v496, ptr %v494, align 4
  %v497 = add nsw i64 %v491, 8
  br label %b103
b105:
  %v498 = add nsw i64 %v484, 1
  br label %b100
b102:
  br label %b99
b99:
  br label %b97
b97:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b106, label %b107
b106:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = load i64, ptr %v243, align 8
  %v503 = add i64 %v502, 1
  store i64 %v503, ptr %v243, align 8
  %v504 = mul i64 %v3, %v503
  br label %b108
b108:
  %v505 = load atomic i64, ptr %v500 acquire, align 8
  %v506 = icmp slt i64 %v505, %v504
  br i1 %v506, label %b109, label %b110
b109:
  %v507 = call i32 @sched_yield()
  br label %b108
b110:
  br label %b107
b107:
  %v508 = getelementptr inbounds i64, ptr %v1, i64 4
  %v509 = load i64, ptr %v508, align 8
  %v510 = icmp eq i64 %v509, 0
  br i1 %v510, label %b111, label %b112
b111:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 86
  %v512 = load i64, ptr %v511, align 8
  %v513 = icmp eq i64 %v512, 0
  br i1 %v513, label %b113, label %b114
b113:
  %v514 = add i64 %v7, 0
  %v515 = sdiv i64 %v514, 1
  %v516 = add i64 %v2, 1
  %v517 = mul i64 %v515, %v2
  %v518 = sdiv i64 %v517, %v3
  %v519 = mul i64 %v518, 1
  %v520 = icmp slt i64 %v519, %v7
  %v521 = select i1 %v520, i64 %v519, i64 %v7
  %v522 = mul i64 %v515, %v516
  %v523 = sdiv i64 %v522, %v3
  %v524 = mul i64 %v523, 1
  %v525 = icmp slt i64 %v524, %v7
  %v526 = select i1 %v525, i64 %v524, i64 %v7
  br label %b115
b115:
  %v527 = phi i64 [ %v521, %b113 ], [ %v547, %b120 ]
  %v528 = icmp slt i64 %v527, %v526
  br i1 %v528, label %b116, label %b117
b116:
  %v529 = and i64 0, %v172
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v527
  %v532 = mul i64 %v531, 48
  %v533 = getelementptr inbounds float, ptr %v34, i64 %v532
  %v534 = and i64 0, %v174
  %v535 = mul i64 %v534, %v7
  %v536 = add i64 %v535, %v527
  %v537 = mul i64 %v536, 48
  %v538 = getelementptr inbounds float, ptr %v36, i64 %v537
  br label %b118
b118:
  %v539 = phi i64 [ 0, %b116 ], [ %v546, %b119 ]
  %v540 = icmp slt i64 %v539, 48
  br i1 %v540, label %b119, label %b120
b119:
  %v541 = add i64 0, %v539
  %v542 = getelementptr inbounds float, ptr %v533, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v539
  %v545 = getelementptr inbounds float, ptr %v538, i64 %v544
  store <8 x float> %v543, ptr %v545, align 4
  %v546 = add nsw i64 %v539, 8
  br label %b118
b120:
  %v547 = add nsw i64 %v527, 1
  br label %b115
b117:
  br label %b114
b114:
  br label %b112
b112:
  %v548 = icmp sgt i64 %v3, 1
  br i1 %v548, label %b121, label %b122
b121:
  %v549 = getelementptr inbounds i64, ptr %v1, i64 3
  %v550 = atomicrmw add ptr %v549, i64 1 acq_rel
  %v551 = load i64, ptr %v243, align 8
  %v552 = add i64 %v551, 1
  store i64 %v552, ptr %v243, align 8
  %v553 = mul i64 %v3, %v552
  br label %b123
b123:
  %v554 = load atomic i64, ptr %v549 acquire, align 8
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b124, label %b125
b124:
  %v556 = call i32 @sched_yield()
  br label %b123
b125:
  br label %b122
b122:
  %v557 = getelementptr inbounds i64, ptr %v1, i64 4
  %v558 = load i64, ptr %v557, align 8
  %v559 = icmp eq i64 %v558, 0
  br i1 %v559, label %b126, label %b127
b126:
  %v560 = getelementptr inbounds i64, ptr %v1, i64 87
  %v561 = load i64, ptr %v560, align 8
  %v562 = icmp eq i64 %v561, 0
  br i1 %v562, label %b128, label %b129
b128:
  %v563 = add i64 %v7, 0
  %v564 = sdiv i64 %v563, 1
  %v565 = add i64 %v2, 1
  %v566 = mul i64 %v564, %v2
  %v567 = sdiv i64 %v566, %v3
  %v568 = mul i64 %v567, 1
  %v569 = icmp slt i64 %v568, %v7
  %v570 = select i1 %v569, i64 %v568, i64 %v7
  %v571 = mul i64 %v564, %v565
  %v572 = sdiv i64 %v571, %v3
  %v573 = mul i64 %v572, 1
  %v574 = icmp slt i64 %v573, %v7
  %v575 = select i1 %v574, i64 %v573, i64 %v7
  br label %b130
b130:
  %v576 = phi i64 [ %v570, %b128 ], [ %v596, %b135 ]
  %v577 = icmp slt i64 %v576, %v575
  br i1 %v577, label %b131, label %b132
b131:
  %v578 = and i64 0, %v172
  %v579 = mul i64 %v578, %v7
  %v580 = add i64 %v579, %v576
  %v581 = mul i64 %v580, 48
  %v582 = getelementptr inbounds float, ptr %v34, i64 %v581
  %v583 = and i64 0, %v176
  %v584 = mul i64 %v583, %v7
  %v585 = add i64 %v584, %v576
  %v586 = mul i64 %v585, 48
  %v587 = getelementptr inbounds float, ptr %v38, i64 %v586
  br label %b133
b133:
  %v588 = phi i64 [ 0, %b131 ], [ %v595, %b134 ]
  %v589 = icmp slt i64 %v588, 48
  br i1 %v589, label %b134, label %b135
b134:
  %v590 = add i64 0, %v588
  %v591 = getelementptr inbounds float, ptr %v582, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 0, %v588
  %v594 = getelementptr inbounds float, ptr %v587, i64 %v593
  store <8 x float> %v592, ptr %v594, align 4
  %v595 = add nsw i64 %v588, 8
  br label %b133
b135:
  %v596 = add nsw i64 %v576, 1
  br label %b130
b132:
  br label %b129
b129:
  br label %b127
b127:
  %v597 = icmp sgt i64 %v3, 1
  br i1 %v597, label %b136, label %b137
b136:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v599 = atomicrmw add ptr %v598, i64 1 acq_rel
  %v600 = load i64, ptr %v243, align 8
  %v601 = add i64 %v600, 1
  store i64 %v601, ptr %v243, align 8
  %v602 = mul i64 %v3, %v601
  br label %b138
b138:
  %v603 = load atomic i64, ptr %v598 acquire, align 8
  %v604 = icmp slt i64 %v603, %v602
  br i1 %v604, label %b139, label %b140
b139:
  %v605 = call i32 @sched_yield()
  br label %b138
b140:
  br label %b137
b137:
  %v606 = getelementptr inbounds float, ptr %v245, i64 0
  %v607 = getelementptr inbounds i64, ptr %v1, i64 4
  %v608 = load i64, ptr %v607, align 8
  %v609 = icmp eq i64 %v608, 0
  br i1 %v609, label %b141, label %b142
b141:
  %v610 = add i64 3, 0
  %v611 = sdiv i64 %v610, 1
  %v612 = add i64 %v2, 1
  %v613 = mul i64 %v611, %v2
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, 3
  %v617 = select i1 %v616, i64 %v615, i64 3
  %v618 = mul i64 %v611, %v612
  %v619 = sdiv i64 %v618, %v3
  %v620 = mul i64 %v619, 1
  %v621 = icmp slt i64 %v620, 3
  %v622 = select i1 %v621, i64 %v620, i64 3
  %v623 = icmp slt i64 %v622, 2
  %v624 = select i1 %v623, i64 %v622, i64 2
  br label %b143
b143:
  %v625 = phi i64 [ %v617, %b141 ], [ %v666, %b144 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b144, label %b145
b144:
  %v627 = mul i64 %v625, 256
  %v628 = mul i64 %v625, 32
  %v629 = add i64 %v627, 0
  %v630 = add i64 %v628, 0
  %v631 = getelementptr inbounds float, ptr %v606, i64 %v629
  %v632 = sub i64 68, %v630
  %v633 = icmp slt i64 %v632, 0
  %v634 = select i1 %v633, i64 0, i64 %v632
  %v635 = mul i64 %v630, 8
  %v636 = add i64 0, %v635
  %v637 = getelementptr inbounds float, ptr %v70, i64 %v636
  call void @pack_turned(ptr %v637, i64 8, i64 1, i64 8, i64 %v634, ptr %v631, i64 32)
  %v638 = add i64 %v627, 8
  %v639 = add i64 %v628, 8
  %v640 = getelementptr inbounds float, ptr %v606, i64 %v638
  %v641 = sub i64 68, %v639
  %v642 = icmp slt i64 %v641, 0
  %v643 = select i1 %v642, i64 0, i64 %v641
  %v644 = mul i64 %v639, 8
  %v645 = add i64 0, %v644
  %v646 = getelementptr inbounds float, ptr %v70, i64 %v645
  call void @pack_turned(ptr %v646, i64 8, i64 1, i64 8, i64 %v643, ptr %v640, i64 32)
  %v647 = add i64 %v627, 16
  %v648 = add i64 %v628, 16
  %v649 = getelementptr inbounds float, ptr %v606, i64 %v647
  %v650 = sub i64 68, %v648
  %v651 = icmp slt i64 %v650, 0
  %v652 = select i1 %v651, i64 0, i64 %v650
  %v653 = mul i64 %v648, 8
  %v654 = add i64 0, %v653
  %v655 = getelementptr inbounds float, ptr %v70, i64 %v654
  call void @pack_turned(ptr %v655, i64 8, i64 1, i64 8, i64 %v652, ptr %v649, i64 32)
  %v656 = add i64 %v627, 24
  %v657 = add i64 %v628, 24
  %v658 = getelementptr inbounds float, ptr %v606, i64 %v656
  %v659 = sub i64 68, %v657
  %v660 = icmp slt i64 %v659, 0
  %v661 = select i1 %v660, i64 0, i64 %v659
  %v662 = mul i64 %v657, 8
  %v663 = add i64 0, %v662
  %v664 = getelementptr inbounds float, ptr %v70, i64 %v663
  call void @pack_turned(ptr %v664, i64 8, i64 1, i64 8, i64 %v661, ptr %v658, i64 32)
  %v665 = add i64 %v627, 256
  %v666 = add nsw i64 %v625, 1
  br label %b143
b145:
  %v667 = icmp eq i64 %v622, 3
  br i1 %v667, label %b146, label %b147
b146:
  %v668 = mul i64 2, 256
  %v669 = mul i64 2, 32
  %v670 = add i64 %v668, 0
  %v671 = add i64 %v669, 0
  %v672 = getelementptr inbounds float, ptr %v606, i64 %v670
  %v673 = sub i64 68, %v671
  %v674 = icmp slt i64 %v673, 0
  %v675 = select i1 %v674, i64 0, i64 %v673
  %v676 = mul i64 %v671, 8
  %v677 = add i64 0, %v676
  %v678 = getelementptr inbounds float, ptr %v70, i64 %v677
  call void @pack_turned(ptr %v678, i64 8, i64 1, i64 8, i64 %v675, ptr %v672, i64 8)
  %v679 = add i64 %v668, 64
  br label %b147
b147:
  br label %b142
b142:
  %v680 = icmp sgt i64 %v3, 1
  br i1 %v680, label %b148, label %b149
b148:
  %v681 = getelementptr inbounds i64, ptr %v1, i64 3
  %v682 = atomicrmw add ptr %v681, i64 1 acq_rel
  %v683 = load i64, ptr %v243, align 8
  %v684 = add i64 %v683, 1
  store i64 %v684, ptr %v243, align 8
  %v685 = mul i64 %v3, %v684
  br label %b150
b150:
  %v686 = load atomic i64, ptr %v681 acquire, align 8
  %v687 = icmp slt i64 %v686, %v685
  br i1 %v687, label %b151, label %b152
b151:
  %v688 = call i32 @sched_yield()
  br label %b150
b152:
  br label %b149
b149:
  %v689 = getelementptr inbounds i64, ptr %v1, i64 5
  %v690 = load i64, ptr %v689, align 8
  br label %b153
b153:
  %v691 = phi i64 [ 0, %b149 ], [ %v1672, %b255 ]
  %v692 = icmp slt i64 %v691, %v5
  br i1 %v692, label %b154, label %b155
b154:
  %v693 = add i64 %v691, %v690
  %v694 = icmp slt i64 %v693, %v5
  %v695 = select i1 %v694, i64 %v693, i64 %v5
  %v696 = sub i64 %v695, %v691
  %v697 = mul i64 %v696, %v7
  %v699 = add i64 %v697, 0
  %v700 = sdiv i64 %v699, 1
  %v701 = add i64 %v2, 1
  %v702 = mul i64 %v700, %v2
  %v703 = sdiv i64 %v702, %v3
  %v704 = mul i64 %v703, 1
  %v705 = icmp slt i64 %v704, %v697
  %v706 = select i1 %v705, i64 %v704, i64 %v697
  %v707 = mul i64 %v700, %v701
  %v708 = sdiv i64 %v707, %v3
  %v709 = mul i64 %v708, 1
  %v710 = icmp slt i64 %v709, %v697
  %v711 = select i1 %v710, i64 %v709, i64 %v697
  %v712 = mul i64 %v691, %v7
  %v713 = add i64 %v706, %v712
  %v714 = add i64 %v711, %v712
  br label %b156
b156:
  %v715 = phi i64 [ %v713, %b154 ], [ %v791, %b161 ]
  %v716 = icmp slt i64 %v715, %v714
  br i1 %v716, label %b157, label %b158
b157:
  %v717 = add i64 %v715, 96
  %v718 = icmp slt i64 %v717, %v714
  %v719 = select i1 %v718, i64 %v717, i64 %v714
  br label %b159
b159:
  %v720 = phi i64 [ 0, %b157 ], [ %v790, %b164 ]
  %v721 = icmp slt i64 %v720, 3
  br i1 %v721, label %b160, label %b161
b160:
  %v722 = sub i64 %v719, %v715
  %v723 = sub i64 2, 1
  %v724 = add i64 %v722, %v723
  %v725 = sdiv i64 %v724, 2
  br label %b162
b162:
  %v726 = phi i64 [ 0, %b160 ], [ %v789, %b169 ]
  %v727 = icmp slt i64 %v726, %v725
  br i1 %v727, label %b163, label %b164
b163:
  %v728 = mul i64 %v722, %v726
  %v729 = sdiv i64 %v728, %v725
  %v730 = add i64 %v715, %v729
  %v731 = add i64 %v726, 1
  %v732 = mul i64 %v722, %v731
  %v733 = sdiv i64 %v732, %v725
  %v734 = add i64 %v715, %v733
  %v735 = mul i64 %v720, 256
  %v736 = getelementptr inbounds float, ptr %v606, i64 %v735
  %v737 = sub i64 %v734, %v730
  %v738 = mul i64 %v730, 8
  %v739 = getelementptr inbounds float, ptr %v12, i64 %v738
  %v740 = getelementptr inbounds float, ptr %v739, i64 0
  %v741 = icmp eq i64 %v720, 2
  %v742 = select i1 %v741, ptr @table_tile_2x1, ptr @table_tile_2x4
  %v743 = icmp eq i64 %v720, 2
  %v744 = select i1 %v743, i64 0, i64 8
  %v745 = sub i64 %v737, 1
  %v746 = getelementptr inbounds ptr, ptr %v742, i64 %v745
  %v747 = load ptr, ptr %v746, align 4
  %v748 = getelementptr inbounds float, ptr %v698, i64 0
  %v749 = icmp sgt i64 %v737, 0
  br i1 %v749, label %b165, label %b166
b165:
  call void %v747(ptr %v740, i64 8, ptr %v736, i64 8, ptr %v748, i64 32, i64 %v744)
  br label %b166
b166:
  %v750 = icmp eq i64 %v720, 2
  %v751 = select i1 %v750, i64 64, i64 256
  %v752 = add i64 %v735, %v751
  br label %b167
b167:
  %v753 = phi i64 [ %v730, %b166 ], [ %v788, %b172 ]
  %v754 = icmp slt i64 %v753, %v734
  br i1 %v754, label %b168, label %b169
b168:
  %v755 = sub i64 %v753, %v730
  %v756 = mul i64 %v755, 32
  %v757 = getelementptr inbounds float, ptr %v698, i64 %v756
  %v758 = mul i64 %v753, 68
  %v759 = getelementptr inbounds float, ptr %v80, i64 %v758
  %v760 = icmp eq i64 %v720, 2
  %v761 = select i1 %v760, i64 1, i64 4
  br label %b170
b170:
  %v762 = phi i64 [ 0, %b168 ], [ %v787, %b176 ]
  %v763 = icmp slt i64 %v762, %v761
  br i1 %v763, label %b171, label %b172
b171:
  %v764 = mul i64 %v720, 4
  %v765 = add i64 %v764, %v762
  %v766 = mul i64 %v765, 8
  %v767 = icmp slt i64 %v766, 64
  br i1 %v767, label %b173, label %b174
b173:
  %v768 = add i64 0, %v762
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v757, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v766
  %v773 = getelementptr inbounds float, ptr %v759, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  br label %b174
b174:
  %v774 = icmp eq i64 %v766, 64
  br i1 %v774, label %b175, label %b176
b175:
  %v775 = icmp ult i64 4, 8
  %v776 = select i1 %v775, i64 4, i64 8
  %v777 = trunc i64 %v776 to i32
  %v778 = insertelement <8 x i32> poison, i32 %v777, i64 0
  %v779 = shufflevector <8 x i32> %v778, <8 x i32> poison, <8 x i32> zeroinitializer
  %v780 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v779
  %v781 = add i64 0, %v762
  %v782 = mul i64 %v781, 8
  %v783 = getelementptr inbounds float, ptr %v757, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 0, %v766
  %v786 = getelementptr inbounds float, ptr %v759, i64 %v785
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v784, ptr align 4 %v786, <8 x i1> %v780)
  br label %b176
b176:
  %v787 = add nsw i64 %v762, 1
  br label %b170
b172:
  %v788 = add nsw i64 %v753, 1
  br label %b167
b169:
  %v789 = add nsw i64 %v726, 1
  br label %b162
b164:
  %v790 = add nsw i64 %v720, 1
  br label %b159
b161:
  %v791 = add nsw i64 %v715, 96
  br label %b156
b158:
  %v792 = add i64 %v697, 0
  %v793 = sdiv i64 %v792, 1
  %v794 = add i64 %v2, 1
  %v795 = mul i64 %v793, %v2
  %v796 = sdiv i64 %v795, %v3
  %v797 = mul i64 %v796, 1
  %v798 = icmp slt i64 %v797, %v697
  %v799 = select i1 %v798, i64 %v797, i64 %v697
  %v800 = mul i64 %v793, %v794
  %v801 = sdiv i64 %v800, %v3
  %v802 = mul i64 %v801, 1
  %v803 = icmp slt i64 %v802, %v697
  %v804 = select i1 %v803, i64 %v802, i64 %v697
  %v805 = mul i64 %v691, %v7
  %v806 = add i64 %v799, %v805
  %v807 = add i64 %v804, %v805
  br label %b177
b177:
  %v808 = phi i64 [ %v806, %b158 ], [ %v822, %b182 ]
  %v809 = icmp slt i64 %v808, %v807
  br i1 %v809, label %b178, label %b179
b178:
  %v810 = mul i64 %v808, 68
  %v811 = getelementptr inbounds float, ptr %v80, i64 %v810
  %v812 = mul i64 %v808, 48
  %v813 = getelementptr inbounds float, ptr %v82, i64 %v812
  br label %b180
b180:
  %v814 = phi i64 [ 0, %b178 ], [ %v821, %b181 ]
  %v815 = icmp slt i64 %v814, 48
  br i1 %v815, label %b181, label %b182
b181:
  %v816 = add i64 0, %v814
  %v817 = getelementptr inbounds float, ptr %v811, i64 %v816
  %v818 = load <8 x float>, ptr %v817, align 4
  %v819 = add i64 0, %v814
  %v820 = getelementptr inbounds float, ptr %v813, i64 %v819
  store <8 x float> %v818, ptr %v820, align 4
  %v821 = add nsw i64 %v814, 8
  br label %b180
b182:
  %v822 = add nsw i64 %v808, 1
  br label %b177
b179:
  %v823 = add i64 %v697, 0
  %v824 = sdiv i64 %v823, 1
  %v825 = add i64 %v2, 1
  %v826 = mul i64 %v824, %v2
  %v827 = sdiv i64 %v826, %v3
  %v828 = mul i64 %v827, 1
  %v829 = icmp slt i64 %v828, %v697
  %v830 = select i1 %v829, i64 %v828, i64 %v697
  %v831 = mul i64 %v824, %v825
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v697
  %v835 = select i1 %v834, i64 %v833, i64 %v697
  %v836 = mul i64 %v691, %v7
  %v837 = add i64 %v830, %v836
  %v838 = add i64 %v835, %v836
  br label %b183
b183:
  %v839 = phi i64 [ %v837, %b179 ], [ %v972, %b184 ]
  %v840 = icmp slt i64 %v839, %v838
  br i1 %v840, label %b184, label %b185
b184:
  %v841 = mul i64 %v839, 68
  %v842 = getelementptr inbounds float, ptr %v80, i64 %v841
  %v843 = mul i64 %v839, 2
  %v844 = getelementptr inbounds float, ptr %v84, i64 %v843
  %v845 = mul i64 %v839, 2
  %v846 = getelementptr inbounds float, ptr %v86, i64 %v845
  %v847 = icmp ult i64 2, 8
  %v848 = select i1 %v847, i64 2, i64 8
  %v849 = trunc i64 %v848 to i32
  %v850 = insertelement <8 x i32> poison, i32 %v849, i64 0
  %v851 = shufflevector <8 x i32> %v850, <8 x i32> poison, <8 x i32> zeroinitializer
  %v852 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v851
  %v853 = add i64 48, 0
  %v854 = getelementptr inbounds float, ptr %v842, i64 %v853
  %v855 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v854, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v856 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v855)
  %v857 = fneg <8 x float> %v856
  %v858 = fcmp olt <8 x float> %v857, splat (float 0xC05A400000000000)
  %v859 = select <8 x i1> %v858, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v857
  %v860 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v859, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v861 = fsub <8 x float> %v860, splat (float 0x4168000000000000)
  %v862 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v859)
  %v863 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v861, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v862)
  %v864 = bitcast <8 x float> %v860 to <8 x i32>
  %v865 = fmul <8 x float> %v863, %v863
  %v866 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v863, <8 x float> splat (float 0x3F81227F40000000))
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> %v863, <8 x float> splat (float 0x3FA5556740000000))
  %v868 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v867, <8 x float> %v863, <8 x float> splat (float 0x3FC5554B00000000))
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> %v863, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v865, <8 x float> %v869, <8 x float> %v863)
  %v871 = sub <8 x i32> %v864, splat (i32 1262485250)
  %v872 = lshr <8 x i32> %v871, splat (i32 1)
  %v873 = sub <8 x i32> %v871, %v872
  %v874 = shl <8 x i32> %v872, splat (i32 23)
  %v875 = bitcast <8 x i32> %v874 to <8 x float>
  %v876 = shl <8 x i32> %v873, splat (i32 23)
  %v877 = bitcast <8 x i32> %v876 to <8 x float>
  %v878 = fadd <8 x float> %v870, splat (float 0x3FF0000000000000)
  %v879 = fmul <8 x float> %v878, %v875
  %v880 = fmul <8 x float> %v879, %v877
  %v881 = fcmp olt <8 x float> %v855, splat (float 0x0000000000000000)
  %v882 = select <8 x i1> %v881, <8 x float> %v880, <8 x float> splat (float 0x3FF0000000000000)
  %v883 = fadd <8 x float> %v880, splat (float 0x3FF0000000000000)
  %v884 = fdiv <8 x float> %v882, %v883
  %v885 = add i64 0, 0
  %v886 = getelementptr inbounds float, ptr %v78, i64 %v885
  %v887 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v886, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v888 = add i64 50, 0
  %v889 = getelementptr inbounds float, ptr %v842, i64 %v888
  %v890 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v889, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v891 = add i64 0, 0
  %v892 = getelementptr inbounds float, ptr %v22, i64 %v891
  %v893 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v892, <8 x i1> %v852, <8 x float> zeroinitializer)
  %v894 = fadd <8 x float> %v890, %v893
  %v895 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v894)
  %v896 = fneg <8 x float> %v895
  %v897 = fcmp olt <8 x float> %v896, splat (float 0xC05A400000000000)
  %v898 = select <8 x i1> %v897, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v896
  %v899 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v898, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v900 = fsub <8 x float> %v899, splat (float 0x4168000000000000)
  %v901 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v898)
  %v902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v900, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v901)
  %v903 = bitcast <8 x float> %v899 to <8 x i32>
  %v904 = fmul <8 x float> %v902, %v902
  %v905 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v902, <8 x float> splat (float 0x3F81227F40000000))
  %v906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v905, <8 x float> %v902, <8 x float> splat (float 0x3FA5556740000000))
  %v907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v906, <8 x float> %v902, <8 x float> splat (float 0x3FC5554B00000000))
  %v908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v907, <8 x float> %v902, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v904, <8 x float> %v908, <8 x float> %v902)
  %v910 = sub <8 x i32> %v903, splat (i32 1262485250)
  %v911 = lshr <8 x i32> %v910, splat (i32 1)
  %v912 = sub <8 x i32> %v910, %v911
  %v913 = shl <8 x i32> %v911, splat (i32 23)
  %v914 = bitcast <8 x i32> %v913 to <8 x float>
  %v915 = shl <8 x i32> %v912, splat (i32 23)
  %v916 = bitcast <8 x i32> %v915 to <8 x float>
  %v917 = fadd <8 x float> %v909, splat (float 0x3FF0000000000000)
  %v918 = fmul <8 x float> %v917, %v914
  %v919 = fmul <8 x float> %v918, %v916
  %v920 = fcmp ogt <8 x float> %v919, splat (float 0x3FDA8279A0000000)
  %v921 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v919, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v922 = select <8 x i1> %v920, <8 x float> %v921, <8 x float> %v919
  %v923 = select <8 x i1> %v920, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v924 = select <8 x i1> %v920, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v925 = fmul <8 x float> %v922, %v922
  %v926 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v925, <8 x float> splat (float 0xBFC0DA7220000000))
  %v927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v926, <8 x float> %v925, <8 x float> splat (float 0xBFC546EF00000000))
  %v928 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v927, <8 x float> %v925, <8 x float> splat (float 0xBFD0002320000000))
  %v929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v925, <8 x float> splat (float 0x3FC22D90A0000000))
  %v930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v929, <8 x float> %v925, <8 x float> splat (float 0x3FC999FF60000000))
  %v931 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v930, <8 x float> %v925, <8 x float> splat (float 0x3FD5555540000000))
  %v932 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v928, <8 x float> %v931)
  %v933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v922, <8 x float> %v932, <8 x float> splat (float 0xBFE0000000000000))
  %v934 = fmul <8 x float> %v922, %v922
  %v935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v934, <8 x float> %v933, <8 x float> %v924)
  %v936 = fadd <8 x float> %v935, %v922
  %v937 = fadd <8 x float> %v936, %v923
  %v938 = fcmp ogt <8 x float> %v894, splat (float 0x0000000000000000)
  %v939 = select <8 x i1> %v938, <8 x float> %v894, <8 x float> splat (float 0x0000000000000000)
  %v940 = fadd <8 x float> %v939, %v937
  %v941 = fmul <8 x float> %v887, %v940
  %v942 = fneg <8 x float> %v941
  %v943 = fcmp olt <8 x float> %v942, splat (float 0xC05A400000000000)
  %v944 = select <8 x i1> %v943, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v942
  %v945 = fcmp ogt <8 x float> %v944, splat (float 0x4056400000000000)
  %v946 = select <8 x i1> %v945, <8 x float> splat (float 0x4056400000000000), <8 x float> %v944
  %v947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v946, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v948 = fsub <8 x float> %v947, splat (float 0x4168000000000000)
  %v949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v946)
  %v950 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v948, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v949)
  %v951 = bitcast <8 x float> %v947 to <8 x i32>
  %v952 = fmul <8 x float> %v950, %v950
  %v953 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v950, <8 x float> splat (float 0x3F81227F40000000))
  %v954 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v953, <8 x float> %v950, <8 x float> splat (float 0x3FA5556740000000))
  %v955 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v954, <8 x float> %v950, <8 x float> splat (float 0x3FC5554B00000000))
  %v956 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v955, <8 x float> %v950, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v957 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v952, <8 x float> %v956, <8 x float> %v950)
  %v958 = sub <8 x i32> %v951, splat (i32 1262485250)
  %v959 = lshr <8 x i32> %v958, splat (i32 1)
  %v960 = sub <8 x i32> %v958, %v959
  %v961 = shl <8 x i32> %v959, splat (i32 23)
  %v962 = bitcast <8 x i32> %v961 to <8 x float>
  %v963 = shl <8 x i32> %v960, splat (i32 23)
  %v964 = bitcast <8 x i32> %v963 to <8 x float>
  %v965 = fadd <8 x float> %v957, splat (float 0x3FF0000000000000)
  %v966 = fmul <8 x float> %v965, %v962
  %v967 = fmul <8 x float> %v966, %v964
  %v968 = add i64 0, 0
  %v969 = getelementptr inbounds float, ptr %v844, i64 %v968
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v884, ptr align 4 %v969, <8 x i1> %v852)
  %v970 = add i64 0, 0
  %v971 = getelementptr inbounds float, ptr %v846, i64 %v970
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v967, ptr align 4 %v971, <8 x i1> %v852)
  %v972 = add nsw i64 %v839, 1
  br label %b183
b185:
  %v973 = icmp sgt i64 %v3, 1
  br i1 %v973, label %b186, label %b187
b186:
  %v974 = getelementptr inbounds i64, ptr %v1, i64 3
  %v975 = atomicrmw add ptr %v974, i64 1 acq_rel
  %v976 = load i64, ptr %v243, align 8
  %v977 = add i64 %v976, 1
  store i64 %v977, ptr %v243, align 8
  %v978 = mul i64 %v3, %v977
  br label %b188
b188:
  %v979 = load atomic i64, ptr %v974 acquire, align 8
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b189, label %b190
b189:
  %v981 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  br label %b191
b191:
  %v982 = phi i64 [ %v691, %b187 ], [ %v1662, %b250 ]
  %v983 = icmp slt i64 %v982, %v695
  br i1 %v983, label %b192, label %b193
b192:
  %v984 = add i64 %v7, 0
  %v985 = sdiv i64 %v984, 1
  %v986 = add i64 %v2, 1
  %v987 = mul i64 %v985, %v2
  %v988 = sdiv i64 %v987, %v3
  %v989 = mul i64 %v988, 1
  %v990 = icmp slt i64 %v989, %v7
  %v991 = select i1 %v990, i64 %v989, i64 %v7
  %v992 = mul i64 %v985, %v986
  %v993 = sdiv i64 %v992, %v3
  %v994 = mul i64 %v993, 1
  %v995 = icmp slt i64 %v994, %v7
  %v996 = select i1 %v995, i64 %v994, i64 %v7
  br label %b194
b194:
  %v997 = phi i64 [ %v991, %b192 ], [ %v1229, %b199 ]
  %v998 = icmp slt i64 %v997, %v996
  br i1 %v998, label %b195, label %b196
b195:
  %v999 = add i64 %v982, 0
  %v1000 = and i64 %v999, %v176
  %v1001 = mul i64 %v1000, %v7
  %v1002 = add i64 %v1001, %v997
  %v1003 = mul i64 %v1002, 48
  %v1004 = getelementptr inbounds float, ptr %v38, i64 %v1003
  %v1005 = add i64 %v982, 0
  %v1006 = and i64 %v1005, %v174
  %v1007 = mul i64 %v1006, %v7
  %v1008 = add i64 %v1007, %v997
  %v1009 = mul i64 %v1008, 48
  %v1010 = getelementptr inbounds float, ptr %v36, i64 %v1009
  %v1011 = add i64 %v982, 0
  %v1012 = and i64 %v1011, %v172
  %v1013 = mul i64 %v1012, %v7
  %v1014 = add i64 %v1013, %v997
  %v1015 = mul i64 %v1014, 48
  %v1016 = getelementptr inbounds float, ptr %v34, i64 %v1015
  %v1017 = add i64 %v982, 0
  %v1018 = and i64 %v1017, %v186
  %v1019 = mul i64 %v1018, %v7
  %v1020 = add i64 %v1019, %v997
  %v1021 = mul i64 %v1020, 48
  %v1022 = getelementptr inbounds float, ptr %v82, i64 %v1021
  %v1023 = add i64 %v982, 0
  %v1024 = and i64 %v1023, %v192
  %v1025 = mul i64 %v1024, %v7
  %v1026 = add i64 %v1025, %v997
  %v1027 = mul i64 %v1026, 16
  %v1028 = getelementptr inbounds float, ptr %v88, i64 %v1027
  %v1029 = add i64 %v982, 0
  %v1030 = and i64 %v1029, %v194
  %v1031 = mul i64 %v1030, %v7
  %v1032 = add i64 %v1031, %v997
  %v1033 = mul i64 %v1032, 16
  %v1034 = getelementptr inbounds float, ptr %v90, i64 %v1033
  %v1035 = mul i64 %v997, 16
  %v1036 = getelementptr inbounds float, ptr %v92, i64 %v1035
  br label %b197
b197:
  %v1037 = phi i64 [ 0, %b195 ], [ %v1228, %b198 ]
  %v1038 = icmp slt i64 %v1037, 16
  br i1 %v1038, label %b198, label %b199
b198:
  %v1039 = add i64 0, %v1037
  %v1040 = getelementptr inbounds float, ptr %v24, i64 %v1039
  %v1041 = load <8 x float>, ptr %v1040, align 4
  %v1042 = add i64 0, %v1037
  %v1043 = getelementptr inbounds float, ptr %v1004, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = fmul <8 x float> %v1041, %v1044
  %v1046 = add i64 48, %v1037
  %v1047 = getelementptr inbounds float, ptr %v24, i64 %v1046
  %v1048 = load <8 x float>, ptr %v1047, align 4
  %v1049 = add i64 0, %v1037
  %v1050 = getelementptr inbounds float, ptr %v1010, i64 %v1049
  %v1051 = load <8 x float>, ptr %v1050, align 4
  %v1052 = fmul <8 x float> %v1048, %v1051
  %v1053 = fadd <8 x float> %v1045, %v1052
  %v1054 = add i64 96, %v1037
  %v1055 = getelementptr inbounds float, ptr %v24, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = add i64 0, %v1037
  %v1058 = getelementptr inbounds float, ptr %v1016, i64 %v1057
  %v1059 = load <8 x float>, ptr %v1058, align 4
  %v1060 = fmul <8 x float> %v1056, %v1059
  %v1061 = fadd <8 x float> %v1053, %v1060
  %v1062 = add i64 144, %v1037
  %v1063 = getelementptr inbounds float, ptr %v24, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = add i64 0, %v1037
  %v1066 = getelementptr inbounds float, ptr %v1022, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fmul <8 x float> %v1064, %v1067
  %v1069 = fadd <8 x float> %v1061, %v1068
  %v1070 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1069)
  %v1071 = fneg <8 x float> %v1070
  %v1072 = fcmp olt <8 x float> %v1071, splat (float 0xC05A400000000000)
  %v1073 = select <8 x i1> %v1072, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1071
  %v1074 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1073, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1075 = fsub <8 x float> %v1074, splat (float 0x4168000000000000)
  %v1076 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1073)
  %v1077 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1075, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1076)
  %v1078 = bitcast <8 x float> %v1074 to <8 x i32>
  %v1079 = fmul <8 x float> %v1077, %v1077
  %v1080 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1077, <8 x float> splat (float 0x3F81227F40000000))
  %v1081 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1080, <8 x float> %v1077, <8 x float> splat (float 0x3FA5556740000000))
  %v1082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1081, <8 x float> %v1077, <8 x float> splat (float 0x3FC5554B00000000))
  %v1083 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1082, <8 x float> %v1077, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1079, <8 x float> %v1083, <8 x float> %v1077)
  %v1085 = sub <8 x i32> %v1078, splat (i32 1262485250)
  %v1086 = lshr <8 x i32> %v1085, splat (i32 1)
  %v1087 = sub <8 x i32> %v1085, %v1086
  %v1088 = shl <8 x i32> %v1086, splat (i32 23)
  %v1089 = bitcast <8 x i32> %v1088 to <8 x float>
  %v1090 = shl <8 x i32> %v1087, splat (i32 23)
  %v1091 = bitcast <8 x i32> %v1090 to <8 x float>
  %v1092 = fadd <8 x float> %v1084, splat (float 0x3FF0000000000000)
  %v1093 = fmul <8 x float> %v1092, %v1089
  %v1094 = fmul <8 x float> %v1093, %v1091
  %v1095 = fcmp olt <8 x float> %v1069, splat (float 0x0000000000000000)
  %v1096 = select <8 x i1> %v1095, <8 x float> %v1094, <8 x float> splat (float 0x3FF0000000000000)
  %v1097 = fadd <8 x float> %v1094, splat (float 0x3FF0000000000000)
  %v1098 = fdiv <8 x float> %v1096, %v1097
  %v1099 = fmul <8 x float> %v1069, %v1098
  %v1100 = add i64 16, %v1037
  %v1101 = getelementptr inbounds float, ptr %v24, i64 %v1100
  %v1102 = load <8 x float>, ptr %v1101, align 4
  %v1103 = add i64 16, %v1037
  %v1104 = getelementptr inbounds float, ptr %v1004, i64 %v1103
  %v1105 = load <8 x float>, ptr %v1104, align 4
  %v1106 = fmul <8 x float> %v1102, %v1105
  %v1107 = add i64 64, %v1037
  %v1108 = getelementptr inbounds float, ptr %v24, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 16, %v1037
  %v1111 = getelementptr inbounds float, ptr %v1010, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = fmul <8 x float> %v1109, %v1112
  %v1114 = fadd <8 x float> %v1106, %v1113
  %v1115 = add i64 112, %v1037
  %v1116 = getelementptr inbounds float, ptr %v24, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 16, %v1037
  %v1119 = getelementptr inbounds float, ptr %v1016, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = fmul <8 x float> %v1117, %v1120
  %v1122 = fadd <8 x float> %v1114, %v1121
  %v1123 = add i64 160, %v1037
  %v1124 = getelementptr inbounds float, ptr %v24, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = add i64 16, %v1037
  %v1127 = getelementptr inbounds float, ptr %v1022, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fmul <8 x float> %v1125, %v1128
  %v1130 = fadd <8 x float> %v1122, %v1129
  %v1131 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1130)
  %v1132 = fneg <8 x float> %v1131
  %v1133 = fcmp olt <8 x float> %v1132, splat (float 0xC05A400000000000)
  %v1134 = select <8 x i1> %v1133, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1132
  %v1135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1134, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1136 = fsub <8 x float> %v1135, splat (float 0x4168000000000000)
  %v1137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1134)
  %v1138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1136, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1137)
  %v1139 = bitcast <8 x float> %v1135 to <8 x i32>
  %v1140 = fmul <8 x float> %v1138, %v1138
  %v1141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1138, <8 x float> splat (float 0x3F81227F40000000))
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> %v1138, <8 x float> splat (float 0x3FA5556740000000))
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1142, <8 x float> %v1138, <8 x float> splat (float 0x3FC5554B00000000))
  %v1144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1143, <8 x float> %v1138, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1140, <8 x float> %v1144, <8 x float> %v1138)
  %v1146 = sub <8 x i32> %v1139, splat (i32 1262485250)
  %v1147 = lshr <8 x i32> %v1146, splat (i32 1)
  %v1148 = sub <8 x i32> %v1146, %v1147
  %v1149 = shl <8 x i32> %v1147, splat (i32 23)
  %v1150 = bitcast <8 x i32> %v1149 to <8 x float>
  %v1151 = shl <8 x i32> %v1148, splat (i32 23)
  %v1152 = bitcast <8 x i32> %v1151 to <8 x float>
  %v1153 = fadd <8 x float> %v1145, splat (float 0x3FF0000000000000)
  %v1154 = fmul <8 x float> %v1153, %v1150
  %v1155 = fmul <8 x float> %v1154, %v1152
  %v1156 = fcmp olt <8 x float> %v1130, splat (float 0x0000000000000000)
  %v1157 = select <8 x i1> %v1156, <8 x float> %v1155, <8 x float> splat (float 0x3FF0000000000000)
  %v1158 = fadd <8 x float> %v1155, splat (float 0x3FF0000000000000)
  %v1159 = fdiv <8 x float> %v1157, %v1158
  %v1160 = fmul <8 x float> %v1130, %v1159
  %v1161 = add i64 32, %v1037
  %v1162 = getelementptr inbounds float, ptr %v24, i64 %v1161
  %v1163 = load <8 x float>, ptr %v1162, align 4
  %v1164 = add i64 32, %v1037
  %v1165 = getelementptr inbounds float, ptr %v1004, i64 %v1164
  %v1166 = load <8 x float>, ptr %v1165, align 4
  %v1167 = fmul <8 x float> %v1163, %v1166
  %v1168 = add i64 80, %v1037
  %v1169 = getelementptr inbounds float, ptr %v24, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = add i64 32, %v1037
  %v1172 = getelementptr inbounds float, ptr %v1010, i64 %v1171
  %v1173 = load <8 x float>, ptr %v1172, align 4
  %v1174 = fmul <8 x float> %v1170, %v1173
  %v1175 = fadd <8 x float> %v1167, %v1174
  %v1176 = add i64 128, %v1037
  %v1177 = getelementptr inbounds float, ptr %v24, i64 %v1176
  %v1178 = load <8 x float>, ptr %v1177, align 4
  %v1179 = add i64 32, %v1037
  %v1180 = getelementptr inbounds float, ptr %v1016, i64 %v1179
  %v1181 = load <8 x float>, ptr %v1180, align 4
  %v1182 = fmul <8 x float> %v1178, %v1181
  %v1183 = fadd <8 x float> %v1175, %v1182
  %v1184 = add i64 176, %v1037
  %v1185 = getelementptr inbounds float, ptr %v24, i64 %v1184
  %v1186 = load <8 x float>, ptr %v1185, align 4
  %v1187 = add i64 32, %v1037
  %v1188 = getelementptr inbounds float, ptr %v1022, i64 %v1187
  %v1189 = load <8 x float>, ptr %v1188, align 4
  %v1190 = fmul <8 x float> %v1186, %v1189
  %v1191 = fadd <8 x float> %v1183, %v1190
  %v1192 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1191)
  %v1193 = fneg <8 x float> %v1192
  %v1194 = fcmp olt <8 x float> %v1193, splat (float 0xC05A400000000000)
  %v1195 = select <8 x i1> %v1194, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1193
  %v1196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1195, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1197 = fsub <8 x float> %v1196, splat (float 0x4168000000000000)
  %v1198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1195)
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1197, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1198)
  %v1200 = bitcast <8 x float> %v1196 to <8 x i32>
  %v1201 = fmul <8 x float> %v1199, %v1199
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1199, <8 x float> splat (float 0x3F81227F40000000))
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> %v1199, <8 x float> splat (float 0x3FA5556740000000))
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1203, <8 x float> %v1199, <8 x float> splat (float 0x3FC5554B00000000))
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1199, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1201, <8 x float> %v1205, <8 x float> %v1199)
  %v1207 = sub <8 x i32> %v1200, splat (i32 1262485250)
  %v1208 = lshr <8 x i32> %v1207, splat (i32 1)
  %v1209 = sub <8 x i32> %v1207, %v1208
  %v1210 = shl <8 x i32> %v1208, splat (i32 23)
  %v1211 = bitcast <8 x i32> %v1210 to <8 x float>
  %v1212 = shl <8 x i32> %v1209, splat (i32 23)
  %v1213 = bitcast <8 x i32> %v1212 to <8 x float>
  %v1214 = fadd <8 x float> %v1206, splat (float 0x3FF0000000000000)
  %v1215 = fmul <8 x float> %v1214, %v1211
  %v1216 = fmul <8 x float> %v1215, %v1213
  %v1217 = fcmp olt <8 x float> %v1191, splat (float 0x0000000000000000)
  %v1218 = select <8 x i1> %v1217, <8 x float> %v1216, <8 x float> splat (float 0x3FF0000000000000)
  %v1219 = fadd <8 x float> %v1216, splat (float 0x3FF0000000000000)
  %v1220 = fdiv <8 x float> %v1218, %v1219
  %v1221 = fmul <8 x float> %v1191, %v1220
  %v1222 = add i64 0, %v1037
  %v1223 = getelementptr inbounds float, ptr %v1028, i64 %v1222
  store <8 x float> %v1099, ptr %v1223, align 4
  %v1224 = add i64 0, %v1037
  %v1225 = getelementptr inbounds float, ptr %v1034, i64 %v1224
  store <8 x float> %v1160, ptr %v1225, align 4
  %v1226 = add i64 0, %v1037
  %v1227 = getelementptr inbounds float, ptr %v1036, i64 %v1226
  store <8 x float> %v1221, ptr %v1227, align 4
  %v1228 = add nsw i64 %v1037, 8
  br label %b197
b199:
  %v1229 = add nsw i64 %v997, 1
  br label %b194
b196:
  %v1230 = add i64 %v7, 0
  %v1231 = sdiv i64 %v1230, 1
  %v1232 = add i64 %v2, 1
  %v1233 = mul i64 %v1231, %v2
  %v1234 = sdiv i64 %v1233, %v3
  %v1235 = mul i64 %v1234, 1
  %v1236 = icmp slt i64 %v1235, %v7
  %v1237 = select i1 %v1236, i64 %v1235, i64 %v7
  %v1238 = mul i64 %v1231, %v1232
  %v1239 = sdiv i64 %v1238, %v3
  %v1240 = mul i64 %v1239, 1
  %v1241 = icmp slt i64 %v1240, %v7
  %v1242 = select i1 %v1241, i64 %v1240, i64 %v7
  br label %b200
b200:
  %v1243 = phi i64 [ %v1237, %b196 ], [ %v1279, %b205 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1245 = phi i64 [ 0, %b201 ], [ %v1278, %b208 ]
  %v1246 = icmp slt i64 %v1245, 2
  br i1 %v1246, label %b204, label %b205
b204:
  br label %b206
b206:
  %v1247 = phi i64 [ 0, %b204 ], [ %v1263, %b207 ]
  %v1248 = phi <8 x float> [ splat (float 0x0000000000000000), %b204 ], [ %v1262, %b207 ]
  %v1249 = icmp slt i64 %v1247, 8
  br i1 %v1249, label %b207, label %b208
b207:
  %v1250 = add i64 %v982, 0
  %v1251 = and i64 %v1250, %v194
  %v1252 = mul i64 %v1251, %v7
  %v1253 = add i64 %v1252, %v1243
  %v1254 = mul i64 %v1253, 16
  %v1255 = getelementptr inbounds float, ptr %v90, i64 %v1254
  %v1256 = mul i64 %v1245, 8
  %v1257 = add i64 0, %v1256
  %v1258 = add i64 %v1257, %v1247
  %v1259 = getelementptr inbounds float, ptr %v1255, i64 %v1258
  %v1260 = load <8 x float>, ptr %v1259, align 4
  %v1261 = fmul <8 x float> %v1260, %v1260
  %v1262 = fadd <8 x float> %v1248, %v1261
  %v1263 = add nsw i64 %v1247, 8
  br label %b206
b208:
  %v1264 = shufflevector <8 x float> %v1248, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1265 = shufflevector <8 x float> %v1248, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1266 = fadd <4 x float> %v1264, %v1265
  %v1267 = shufflevector <4 x float> %v1266, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1268 = shufflevector <4 x float> %v1266, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1269 = fadd <2 x float> %v1267, %v1268
  %v1270 = extractelement <2 x float> %v1269, i64 0
  %v1271 = extractelement <2 x float> %v1269, i64 1
  %v1272 = fadd float %v1270, %v1271
  %v1273 = fadd float %v1272, 0x0000000000000000
  %v1274 = mul i64 %v1243, 2
  %v1275 = getelementptr inbounds float, ptr %v94, i64 %v1274
  %v1276 = add i64 0, %v1245
  %v1277 = getelementptr inbounds float, ptr %v1275, i64 %v1276
  store float %v1273, ptr %v1277, align 4
  %v1278 = add nsw i64 %v1245, 1
  br label %b203
b205:
  %v1279 = add nsw i64 %v1243, 1
  br label %b200
b202:
  %v1280 = add i64 %v7, 0
  %v1281 = sdiv i64 %v1280, 1
  %v1282 = add i64 %v2, 1
  %v1283 = mul i64 %v1281, %v2
  %v1284 = sdiv i64 %v1283, %v3
  %v1285 = mul i64 %v1284, 1
  %v1286 = icmp slt i64 %v1285, %v7
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v7
  %v1288 = mul i64 %v1281, %v1282
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  br label %b209
b209:
  %v1293 = phi i64 [ %v1287, %b202 ], [ %v1329, %b210 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b210, label %b211
b210:
  %v1295 = mul i64 %v1293, 2
  %v1296 = getelementptr inbounds float, ptr %v94, i64 %v1295
  %v1297 = add i64 %v982, 0
  %v1298 = and i64 %v1297, %v196
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1293
  %v1301 = mul i64 %v1300, 2
  %v1302 = getelementptr inbounds float, ptr %v96, i64 %v1301
  %v1303 = add i64 %v982, 0
  %v1304 = and i64 %v1303, %v198
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1293
  %v1307 = mul i64 %v1306, 2
  %v1308 = getelementptr inbounds float, ptr %v98, i64 %v1307
  %v1309 = icmp ult i64 2, 8
  %v1310 = select i1 %v1309, i64 2, i64 8
  %v1311 = trunc i64 %v1310 to i32
  %v1312 = insertelement <8 x i32> poison, i32 %v1311, i64 0
  %v1313 = shufflevector <8 x i32> %v1312, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1314 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1313
  %v1315 = add i64 0, 0
  %v1316 = getelementptr inbounds float, ptr %v1296, i64 %v1315
  %v1317 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1316, <8 x i1> %v1314, <8 x float> zeroinitializer)
  %v1318 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1319 = shufflevector <8 x float> %v1318, <8 x float> poison, <8 x i32> zeroinitializer
  %v1320 = fadd <8 x float> %v1317, %v1319
  %v1321 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1320)
  %v1322 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1323 = shufflevector <8 x float> %v1322, <8 x float> poison, <8 x i32> zeroinitializer
  %v1324 = fdiv <8 x float> %v1323, %v1321
  %v1325 = add i64 0, 0
  %v1326 = getelementptr inbounds float, ptr %v1302, i64 %v1325
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1321, ptr align 4 %v1326, <8 x i1> %v1314)
  %v1327 = add i64 0, 0
  %v1328 = getelementptr inbounds float, ptr %v1308, i64 %v1327
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1324, ptr align 4 %v1328, <8 x i1> %v1314)
  %v1329 = add nsw i64 %v1293, 1
  br label %b209
b211:
  %v1330 = add i64 %v7, 0
  %v1331 = sdiv i64 %v1330, 1
  %v1332 = add i64 %v2, 1
  %v1333 = mul i64 %v1331, %v2
  %v1334 = sdiv i64 %v1333, %v3
  %v1335 = mul i64 %v1334, 1
  %v1336 = icmp slt i64 %v1335, %v7
  %v1337 = select i1 %v1336, i64 %v1335, i64 %v7
  %v1338 = mul i64 %v1331, %v1332
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v7
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v7
  br label %b212
b212:
  %v1343 = phi i64 [ %v1337, %b211 ], [ %v1408, %b217 ]
  %v1344 = icmp slt i64 %v1343, %v1342
  br i1 %v1344, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1345 = phi i64 [ 0, %b213 ], [ %v1407, %b220 ]
  %v1346 = icmp slt i64 %v1345, 2
  br i1 %v1346, label %b216, label %b217
b216:
  br label %b218
b218:
  %v1347 = phi i64 [ 0, %b216 ], [ %v1400, %b219 ]
  %v1348 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1399, %b219 ]
  %v1349 = icmp slt i64 %v1347, 8
  br i1 %v1349, label %b219, label %b220
b219:
  %v1350 = add i64 %v982, 0
  %v1351 = and i64 %v1350, %v194
  %v1352 = mul i64 %v1351, %v7
  %v1353 = add i64 %v1352, %v1343
  %v1354 = mul i64 %v1353, 16
  %v1355 = getelementptr inbounds float, ptr %v90, i64 %v1354
  %v1356 = mul i64 %v1345, 8
  %v1357 = add i64 0, %v1356
  %v1358 = add i64 %v1357, %v1347
  %v1359 = getelementptr inbounds float, ptr %v1355, i64 %v1358
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = add i64 %v982, 0
  %v1362 = and i64 %v1361, %v198
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1343
  %v1365 = mul i64 %v1364, 2
  %v1366 = getelementptr inbounds float, ptr %v98, i64 %v1365
  %v1367 = add i64 0, %v1345
  %v1368 = getelementptr inbounds float, ptr %v1366, i64 %v1367
  %v1369 = load float, ptr %v1368, align 4
  %v1370 = fmul float %v1360, %v1369
  %v1371 = add i64 %v982, 0
  %v1372 = and i64 %v1371, %v190
  %v1373 = mul i64 %v1372, %v7
  %v1374 = add i64 %v1373, %v1343
  %v1375 = mul i64 %v1374, 2
  %v1376 = getelementptr inbounds float, ptr %v86, i64 %v1375
  %v1377 = add i64 0, %v1345
  %v1378 = getelementptr inbounds float, ptr %v1376, i64 %v1377
  %v1379 = load float, ptr %v1378, align 4
  %v1380 = add i64 %v982, 0
  %v1381 = and i64 %v1380, %v170
  %v1382 = mul i64 %v1381, %v7
  %v1383 = add i64 %v1382, %v1343
  %v1384 = mul i64 %v1383, 128
  %v1385 = getelementptr inbounds float, ptr %v32, i64 %v1384
  %v1386 = mul i64 %v1345, 64
  %v1387 = add i64 0, %v1386
  %v1388 = add i64 %v1387, 0
  %v1389 = mul i64 %v1347, 8
  %v1390 = add i64 %v1388, %v1389
  %v1391 = getelementptr inbounds float, ptr %v1385, i64 %v1390
  %v1392 = load <8 x float>, ptr %v1391, align 4
  %v1393 = insertelement <8 x float> poison, float %v1379, i64 0
  %v1394 = shufflevector <8 x float> %v1393, <8 x float> poison, <8 x i32> zeroinitializer
  %v1395 = fmul <8 x float> %v1394, %v1392
  %v1396 = insertelement <8 x float> poison, float %v1370, i64 0
  %v1397 = shufflevector <8 x float> %v1396, <8 x float> poison, <8 x i32> zeroinitializer
  %v1398 = fmul <8 x float> %v1397, %v1395
  %v1399 = fadd <8 x float> %v1348, %v1398
  %v1400 = add nsw i64 %v1347, 1
  br label %b218
b220:
  %v1401 = mul i64 %v1343, 16
  %v1402 = getelementptr inbounds float, ptr %v100, i64 %v1401
  %v1403 = mul i64 %v1345, 8
  %v1404 = add i64 0, %v1403
  %v1405 = add i64 %v1404, 0
  %v1406 = getelementptr inbounds float, ptr %v1402, i64 %v1405
  store <8 x float> %v1348, ptr %v1406, align 4
  %v1407 = add nsw i64 %v1345, 1
  br label %b215
b217:
  %v1408 = add nsw i64 %v1343, 1
  br label %b212
b214:
  %v1409 = add i64 %v7, 0
  %v1410 = sdiv i64 %v1409, 1
  %v1411 = add i64 %v2, 1
  %v1412 = mul i64 %v1410, %v2
  %v1413 = sdiv i64 %v1412, %v3
  %v1414 = mul i64 %v1413, 1
  %v1415 = icmp slt i64 %v1414, %v7
  %v1416 = select i1 %v1415, i64 %v1414, i64 %v7
  %v1417 = mul i64 %v1410, %v1411
  %v1418 = sdiv i64 %v1417, %v3
  %v1419 = mul i64 %v1418, 1
  %v1420 = icmp slt i64 %v1419, %v7
  %v1421 = select i1 %v1420, i64 %v1419, i64 %v7
  br label %b221
b221:
  %v1422 = phi i64 [ %v1416, %b214 ], [ %v1446, %b226 ]
  %v1423 = icmp slt i64 %v1422, %v1421
  br i1 %v1423, label %b222, label %b223
b222:
  %v1424 = mul i64 %v1422, 16
  %v1425 = getelementptr inbounds float, ptr %v92, i64 %v1424
  %v1426 = mul i64 %v1422, 16
  %v1427 = getelementptr inbounds float, ptr %v100, i64 %v1426
  %v1428 = add i64 %v982, 0
  %v1429 = and i64 %v1428, %v200
  %v1430 = mul i64 %v1429, %v7
  %v1431 = add i64 %v1430, %v1422
  %v1432 = mul i64 %v1431, 16
  %v1433 = getelementptr inbounds float, ptr %v102, i64 %v1432
  br label %b224
b224:
  %v1434 = phi i64 [ 0, %b222 ], [ %v1445, %b225 ]
  %v1435 = icmp slt i64 %v1434, 16
  br i1 %v1435, label %b225, label %b226
b225:
  %v1436 = add i64 0, %v1434
  %v1437 = getelementptr inbounds float, ptr %v1425, i64 %v1436
  %v1438 = load <8 x float>, ptr %v1437, align 4
  %v1439 = add i64 0, %v1434
  %v1440 = getelementptr inbounds float, ptr %v1427, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = fsub <8 x float> %v1438, %v1441
  %v1443 = add i64 0, %v1434
  %v1444 = getelementptr inbounds float, ptr %v1433, i64 %v1443
  store <8 x float> %v1442, ptr %v1444, align 4
  %v1445 = add nsw i64 %v1434, 8
  br label %b224
b226:
  %v1446 = add nsw i64 %v1422, 1
  br label %b221
b223:
  %v1447 = add i64 %v7, 0
  %v1448 = sdiv i64 %v1447, 1
  %v1449 = add i64 %v2, 1
  %v1450 = mul i64 %v1448, %v2
  %v1451 = sdiv i64 %v1450, %v3
  %v1452 = mul i64 %v1451, 1
  %v1453 = icmp slt i64 %v1452, %v7
  %v1454 = select i1 %v1453, i64 %v1452, i64 %v7
  %v1455 = mul i64 %v1448, %v1449
  %v1456 = sdiv i64 %v1455, %v3
  %v1457 = mul i64 %v1456, 1
  %v1458 = icmp slt i64 %v1457, %v7
  %v1459 = select i1 %v1458, i64 %v1457, i64 %v7
  br label %b227
b227:
  %v1460 = phi i64 [ %v1454, %b223 ], [ %v1553, %b232 ]
  %v1461 = icmp slt i64 %v1460, %v1459
  br i1 %v1461, label %b228, label %b229
b228:
  br label %b230
b230:
  %v1462 = phi i64 [ 0, %b228 ], [ %v1552, %b235 ]
  %v1463 = icmp slt i64 %v1462, 2
  br i1 %v1463, label %b231, label %b232
b231:
  br label %b233
b233:
  %v1464 = phi i64 [ 0, %b231 ], [ %v1551, %b234 ]
  %v1465 = icmp slt i64 %v1464, 8
  br i1 %v1465, label %b234, label %b235
b234:
  %v1466 = add i64 %v982, 0
  %v1467 = and i64 %v1466, %v190
  %v1468 = mul i64 %v1467, %v7
  %v1469 = add i64 %v1468, %v1460
  %v1470 = mul i64 %v1469, 2
  %v1471 = getelementptr inbounds float, ptr %v86, i64 %v1470
  %v1472 = add i64 0, %v1462
  %v1473 = getelementptr inbounds float, ptr %v1471, i64 %v1472
  %v1474 = load float, ptr %v1473, align 4
  %v1475 = add i64 %v982, 0
  %v1476 = and i64 %v1475, %v170
  %v1477 = mul i64 %v1476, %v7
  %v1478 = add i64 %v1477, %v1460
  %v1479 = mul i64 %v1478, 128
  %v1480 = getelementptr inbounds float, ptr %v32, i64 %v1479
  %v1481 = add i64 %v982, 0
  %v1482 = and i64 %v1481, %v194
  %v1483 = mul i64 %v1482, %v7
  %v1484 = add i64 %v1483, %v1460
  %v1485 = mul i64 %v1484, 16
  %v1486 = getelementptr inbounds float, ptr %v90, i64 %v1485
  %v1487 = mul i64 %v1462, 8
  %v1488 = add i64 0, %v1487
  %v1489 = add i64 %v1488, %v1464
  %v1490 = getelementptr inbounds float, ptr %v1486, i64 %v1489
  %v1491 = load float, ptr %v1490, align 4
  %v1492 = add i64 %v982, 0
  %v1493 = and i64 %v1492, %v198
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1460
  %v1496 = mul i64 %v1495, 2
  %v1497 = getelementptr inbounds float, ptr %v98, i64 %v1496
  %v1498 = add i64 0, %v1462
  %v1499 = getelementptr inbounds float, ptr %v1497, i64 %v1498
  %v1500 = load float, ptr %v1499, align 4
  %v1501 = fmul float %v1491, %v1500
  %v1502 = add i64 %v982, 0
  %v1503 = and i64 %v1502, %v188
  %v1504 = mul i64 %v1503, %v7
  %v1505 = add i64 %v1504, %v1460
  %v1506 = mul i64 %v1505, 2
  %v1507 = getelementptr inbounds float, ptr %v84, i64 %v1506
  %v1508 = add i64 0, %v1462
  %v1509 = getelementptr inbounds float, ptr %v1507, i64 %v1508
  %v1510 = load float, ptr %v1509, align 4
  %v1511 = add i64 %v982, 0
  %v1512 = and i64 %v1511, %v200
  %v1513 = mul i64 %v1512, %v7
  %v1514 = add i64 %v1513, %v1460
  %v1515 = mul i64 %v1514, 16
  %v1516 = getelementptr inbounds float, ptr %v102, i64 %v1515
  %v1517 = add i64 %v982, 1
  %v1518 = and i64 %v1517, %v170
  %v1519 = mul i64 %v1518, %v7
  %v1520 = add i64 %v1519, %v1460
  %v1521 = mul i64 %v1520, 128
  %v1522 = getelementptr inbounds float, ptr %v32, i64 %v1521
  %v1523 = mul i64 %v1462, 64
  %v1524 = add i64 0, %v1523
  %v1525 = mul i64 %v1464, 8
  %v1526 = add i64 %v1524, %v1525
  %v1527 = add i64 %v1526, 0
  %v1528 = getelementptr inbounds float, ptr %v1480, i64 %v1527
  %v1529 = load <8 x float>, ptr %v1528, align 4
  %v1530 = insertelement <8 x float> poison, float %v1474, i64 0
  %v1531 = shufflevector <8 x float> %v1530, <8 x float> poison, <8 x i32> zeroinitializer
  %v1532 = fmul <8 x float> %v1531, %v1529
  %v1533 = mul i64 %v1462, 8
  %v1534 = add i64 0, %v1533
  %v1535 = add i64 %v1534, 0
  %v1536 = getelementptr inbounds float, ptr %v1516, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = insertelement <8 x float> poison, float %v1510, i64 0
  %v1539 = shufflevector <8 x float> %v1538, <8 x float> poison, <8 x i32> zeroinitializer
  %v1540 = fmul <8 x float> %v1539, %v1537
  %v1541 = insertelement <8 x float> poison, float %v1501, i64 0
  %v1542 = shufflevector <8 x float> %v1541, <8 x float> poison, <8 x i32> zeroinitializer
  %v1543 = fmul <8 x float> %v1542, %v1540
  %v1544 = fadd <8 x float> %v1532, %v1543
  %v1545 = mul i64 %v1462, 64
  %v1546 = add i64 0, %v1545
  %v1547 = mul i64 %v1464, 8
  %v1548 = add i64 %v1546, %v1547
  %v1549 = add i64 %v1548, 0
  %v1550 = getelementptr inbounds float, ptr %v1522, i64 %v1549
  store <8 x float> %v1544, ptr %v1550, align 4
  %v1551 = add nsw i64 %v1464, 1
  br label %b233
b235:
  %v1552 = add nsw i64 %v1462, 1
  br label %b230
b232:
  %v1553 = add nsw i64 %v1460, 1
  br label %b227
b229:
  %v1554 = add i64 %v7, 0
  %v1555 = sdiv i64 %v1554, 1
  %v1556 = add i64 %v2, 1
  %v1557 = mul i64 %v1555, %v2
  %v1558 = sdiv i64 %v1557, %v3
  %v1559 = mul i64 %v1558, 1
  %v1560 = icmp slt i64 %v1559, %v7
  %v1561 = select i1 %v1560, i64 %v1559, i64 %v7
  %v1562 = mul i64 %v1555, %v1556
  %v1563 = sdiv i64 %v1562, %v3
  %v1564 = mul i64 %v1563, 1
  %v1565 = icmp slt i64 %v1564, %v7
  %v1566 = select i1 %v1565, i64 %v1564, i64 %v7
  br label %b236
b236:
  %v1567 = phi i64 [ %v1561, %b229 ], [ %v1589, %b241 ]
  %v1568 = icmp slt i64 %v1567, %v1566
  br i1 %v1568, label %b237, label %b238
b237:
  %v1569 = add i64 %v982, 0
  %v1570 = and i64 %v1569, %v186
  %v1571 = mul i64 %v1570, %v7
  %v1572 = add i64 %v1571, %v1567
  %v1573 = mul i64 %v1572, 48
  %v1574 = getelementptr inbounds float, ptr %v82, i64 %v1573
  %v1575 = add i64 %v982, 1
  %v1576 = and i64 %v1575, %v172
  %v1577 = mul i64 %v1576, %v7
  %v1578 = add i64 %v1577, %v1567
  %v1579 = mul i64 %v1578, 48
  %v1580 = getelementptr inbounds float, ptr %v34, i64 %v1579
  br label %b239
b239:
  %v1581 = phi i64 [ 0, %b237 ], [ %v1588, %b240 ]
  %v1582 = icmp slt i64 %v1581, 48
  br i1 %v1582, label %b240, label %b241
b240:
  %v1583 = add i64 0, %v1581
  %v1584 = getelementptr inbounds float, ptr %v1574, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = add i64 0, %v1581
  %v1587 = getelementptr inbounds float, ptr %v1580, i64 %v1586
  store <8 x float> %v1585, ptr %v1587, align 4
  %v1588 = add nsw i64 %v1581, 8
  br label %b239
b241:
  %v1589 = add nsw i64 %v1567, 1
  br label %b236
b238:
  %v1590 = add i64 %v7, 0
  %v1591 = sdiv i64 %v1590, 1
  %v1592 = add i64 %v2, 1
  %v1593 = mul i64 %v1591, %v2
  %v1594 = sdiv i64 %v1593, %v3
  %v1595 = mul i64 %v1594, 1
  %v1596 = icmp slt i64 %v1595, %v7
  %v1597 = select i1 %v1596, i64 %v1595, i64 %v7
  %v1598 = mul i64 %v1591, %v1592
  %v1599 = sdiv i64 %v1598, %v3
  %v1600 = mul i64 %v1599, 1
  %v1601 = icmp slt i64 %v1600, %v7
  %v1602 = select i1 %v1601, i64 %v1600, i64 %v7
  br label %b242
b242:
  %v1603 = phi i64 [ %v1597, %b238 ], [ %v1625, %b247 ]
  %v1604 = icmp slt i64 %v1603, %v1602
  br i1 %v1604, label %b243, label %b244
b243:
  %v1605 = add i64 %v982, 0
  %v1606 = and i64 %v1605, %v172
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1603
  %v1609 = mul i64 %v1608, 48
  %v1610 = getelementptr inbounds float, ptr %v34, i64 %v1609
  %v1611 = add i64 %v982, 1
  %v1612 = and i64 %v1611, %v174
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1603
  %v1615 = mul i64 %v1614, 48
  %v1616 = getelementptr inbounds float, ptr %v36, i64 %v1615
  br label %b245
b245:
  %v1617 = phi i64 [ 0, %b243 ], [ %v1624, %b246 ]
  %v1618 = icmp slt i64 %v1617, 48
  br i1 %v1618, label %b246, label %b247
b246:
  %v1619 = add i64 0, %v1617
  %v1620 = getelementptr inbounds float, ptr %v1610, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = add i64 0, %v1617
  %v1623 = getelementptr inbounds float, ptr %v1616, i64 %v1622
  store <8 x float> %v1621, ptr %v1623, align 4
  %v1624 = add nsw i64 %v1617, 8
  br label %b245
b247:
  %v1625 = add nsw i64 %v1603, 1
  br label %b242
b244:
  %v1626 = add i64 %v7, 0
  %v1627 = sdiv i64 %v1626, 1
  %v1628 = add i64 %v2, 1
  %v1629 = mul i64 %v1627, %v2
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v7
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v7
  %v1634 = mul i64 %v1627, %v1628
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  br label %b248
b248:
  %v1639 = phi i64 [ %v1633, %b244 ], [ %v1661, %b253 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b249, label %b250
b249:
  %v1641 = add i64 %v982, 0
  %v1642 = and i64 %v1641, %v174
  %v1643 = mul i64 %v1642, %v7
  %v1644 = add i64 %v1643, %v1639
  %v1645 = mul i64 %v1644, 48
  %v1646 = getelementptr inbounds float, ptr %v36, i64 %v1645
  %v1647 = add i64 %v982, 1
  %v1648 = and i64 %v1647, %v176
  %v1649 = mul i64 %v1648, %v7
  %v1650 = add i64 %v1649, %v1639
  %v1651 = mul i64 %v1650, 48
  %v1652 = getelementptr inbounds float, ptr %v38, i64 %v1651
  br label %b251
b251:
  %v1653 = phi i64 [ 0, %b249 ], [ %v1660, %b252 ]
  %v1654 = icmp slt i64 %v1653, 48
  br i1 %v1654, label %b252, label %b253
b252:
  %v1655 = add i64 0, %v1653
  %v1656 = getelementptr inbounds float, ptr %v1646, i64 %v1655
  %v1657 = load <8 x float>, ptr %v1656, align 4
  %v1658 = add i64 0, %v1653
  %v1659 = getelementptr inbounds float, ptr %v1652, i64 %v1658
  store <8 x float> %v1657, ptr %v1659, align 4
  %v1660 = add nsw i64 %v1653, 8
  br label %b251
b253:
  %v1661 = add nsw i64 %v1639, 1
  br label %b248
b250:
  %v1662 = add nsw i64 %v982, 1
  br label %b191
b193:
  %v1663 = icmp sgt i64 %v3, 1
  br i1 %v1663, label %b254, label %b255
b254:
  %v1664 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1665 = atomicrmw add ptr %v1664, i64 1 acq_rel
  %v1666 = load i64, ptr %v243, align 8
  %v1667 = add i64 %v1666, 1
  store i64 %v1667, ptr %v243, align 8
  %v1668 = mul i64 %v3, %v1667
  br label %b256
b256:
  %v1669 = load atomic i64, ptr %v1664 acquire, align 8
  %v1670 = icmp slt i64 %v1669, %v1668
  br i1 %v1670, label %b257, label %b258
b257:
  %v1671 = call i32 @sched_yield()
  br label %b256
b258:
  br label %b255
b255:
  %v1672 = add nsw i64 %v691, %v690
  br label %b153
b155:
  %v1673 = getelementptr inbounds float, ptr %v245, i64 576
  %v1674 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1675 = load i64, ptr %v1674, align 8
  %v1676 = icmp eq i64 %v1675, 0
  br i1 %v1676, label %b259, label %b260
b259:
  %v1677 = add i64 1, 0
  %v1678 = sdiv i64 %v1677, 1
  %v1679 = add i64 %v2, 1
  %v1680 = mul i64 %v1678, %v2
  %v1681 = sdiv i64 %v1680, %v3
  %v1682 = mul i64 %v1681, 1
  %v1683 = icmp slt i64 %v1682, 1
  %v1684 = select i1 %v1683, i64 %v1682, i64 1
  %v1685 = mul i64 %v1678, %v1679
  %v1686 = sdiv i64 %v1685, %v3
  %v1687 = mul i64 %v1686, 1
  %v1688 = icmp slt i64 %v1687, 1
  %v1689 = select i1 %v1688, i64 %v1687, i64 1
  %v1690 = icmp slt i64 %v1689, 1
  %v1691 = select i1 %v1690, i64 %v1689, i64 1
  br label %b261
b261:
  %v1692 = phi i64 [ %v1684, %b259 ], [ %v1706, %b262 ]
  %v1693 = icmp slt i64 %v1692, %v1691
  br i1 %v1693, label %b262, label %b263
b262:
  %v1694 = mul i64 %v1692, 128
  %v1695 = mul i64 %v1692, 8
  %v1696 = add i64 %v1694, 0
  %v1697 = add i64 %v1695, 0
  %v1698 = getelementptr inbounds float, ptr %v1673, i64 %v1696
  %v1699 = sub i64 8, %v1697
  %v1700 = icmp slt i64 %v1699, 0
  %v1701 = select i1 %v1700, i64 0, i64 %v1699
  %v1702 = mul i64 %v1697, 16
  %v1703 = add i64 0, %v1702
  %v1704 = getelementptr inbounds float, ptr %v28, i64 %v1703
  call void @pack_turned(ptr %v1704, i64 16, i64 1, i64 16, i64 %v1701, ptr %v1698, i64 8)
  %v1705 = add i64 %v1694, 128
  %v1706 = add nsw i64 %v1692, 1
  br label %b261
b263:
  br label %b260
b260:
  %v1707 = icmp sgt i64 %v3, 1
  br i1 %v1707, label %b264, label %b265
b264:
  %v1708 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1709 = atomicrmw add ptr %v1708, i64 1 acq_rel
  %v1710 = load i64, ptr %v243, align 8
  %v1711 = add i64 %v1710, 1
  store i64 %v1711, ptr %v243, align 8
  %v1712 = mul i64 %v3, %v1711
  br label %b266
b266:
  %v1713 = load atomic i64, ptr %v1708 acquire, align 8
  %v1714 = icmp slt i64 %v1713, %v1712
  br i1 %v1714, label %b267, label %b268
b267:
  %v1715 = call i32 @sched_yield()
  br label %b266
b268:
  br label %b265
b265:
  %v1716 = add i64 %v8, 0
  %v1717 = sdiv i64 %v1716, 1
  %v1718 = add i64 %v2, 1
  %v1719 = mul i64 %v1717, %v2
  %v1720 = sdiv i64 %v1719, %v3
  %v1721 = mul i64 %v1720, 1
  %v1722 = icmp slt i64 %v1721, %v8
  %v1723 = select i1 %v1722, i64 %v1721, i64 %v8
  %v1724 = mul i64 %v1717, %v1718
  %v1725 = sdiv i64 %v1724, %v3
  %v1726 = mul i64 %v1725, 1
  %v1727 = icmp slt i64 %v1726, %v8
  %v1728 = select i1 %v1727, i64 %v1726, i64 %v8
  br label %b269
b269:
  %v1729 = phi i64 [ %v1723, %b265 ], [ %v1761, %b274 ]
  %v1730 = icmp slt i64 %v1729, %v1728
  br i1 %v1730, label %b270, label %b271
b270:
  br label %b272
b272:
  %v1731 = phi i64 [ 0, %b270 ], [ %v1760, %b277 ]
  %v1732 = icmp slt i64 %v1731, 2
  br i1 %v1732, label %b273, label %b274
b273:
  br label %b275
b275:
  %v1733 = phi i64 [ 0, %b273 ], [ %v1745, %b276 ]
  %v1734 = phi <8 x float> [ splat (float 0x0000000000000000), %b273 ], [ %v1744, %b276 ]
  %v1735 = icmp slt i64 %v1733, 8
  br i1 %v1735, label %b276, label %b277
b276:
  %v1736 = mul i64 %v1729, 16
  %v1737 = getelementptr inbounds float, ptr %v88, i64 %v1736
  %v1738 = mul i64 %v1731, 8
  %v1739 = add i64 0, %v1738
  %v1740 = add i64 %v1739, %v1733
  %v1741 = getelementptr inbounds float, ptr %v1737, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = fmul <8 x float> %v1742, %v1742
  %v1744 = fadd <8 x float> %v1734, %v1743
  %v1745 = add nsw i64 %v1733, 8
  br label %b275
b277:
  %v1746 = shufflevector <8 x float> %v1734, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1747 = shufflevector <8 x float> %v1734, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1748 = fadd <4 x float> %v1746, %v1747
  %v1749 = shufflevector <4 x float> %v1748, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1750 = shufflevector <4 x float> %v1748, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1751 = fadd <2 x float> %v1749, %v1750
  %v1752 = extractelement <2 x float> %v1751, i64 0
  %v1753 = extractelement <2 x float> %v1751, i64 1
  %v1754 = fadd float %v1752, %v1753
  %v1755 = fadd float %v1754, 0x0000000000000000
  %v1756 = mul i64 %v1729, 2
  %v1757 = getelementptr inbounds float, ptr %v104, i64 %v1756
  %v1758 = add i64 0, %v1731
  %v1759 = getelementptr inbounds float, ptr %v1757, i64 %v1758
  store float %v1755, ptr %v1759, align 4
  %v1760 = add nsw i64 %v1731, 1
  br label %b272
b274:
  %v1761 = add nsw i64 %v1729, 1
  br label %b269
b271:
  %v1762 = add i64 %v8, 0
  %v1763 = sdiv i64 %v1762, 1
  %v1764 = add i64 %v2, 1
  %v1765 = mul i64 %v1763, %v2
  %v1766 = sdiv i64 %v1765, %v3
  %v1767 = mul i64 %v1766, 1
  %v1768 = icmp slt i64 %v1767, %v8
  %v1769 = select i1 %v1768, i64 %v1767, i64 %v8
  %v1770 = mul i64 %v1763, %v1764
  %v1771 = sdiv i64 %v1770, %v3
  %v1772 = mul i64 %v1771, 1
  %v1773 = icmp slt i64 %v1772, %v8
  %v1774 = select i1 %v1773, i64 %v1772, i64 %v8
  br label %b278
b278:
  %v1775 = phi i64 [ %v1769, %b271 ], [ %v1803, %b279 ]
  %v1776 = icmp slt i64 %v1775, %v1774
  br i1 %v1776, label %b279, label %b280
b279:
  %v1777 = mul i64 %v1775, 2
  %v1778 = getelementptr inbounds float, ptr %v104, i64 %v1777
  %v1779 = mul i64 %v1775, 2
  %v1780 = getelementptr inbounds float, ptr %v106, i64 %v1779
  %v1781 = mul i64 %v1775, 2
  %v1782 = getelementptr inbounds float, ptr %v108, i64 %v1781
  %v1783 = icmp ult i64 2, 8
  %v1784 = select i1 %v1783, i64 2, i64 8
  %v1785 = trunc i64 %v1784 to i32
  %v1786 = insertelement <8 x i32> poison, i32 %v1785, i64 0
  %v1787 = shufflevector <8 x i32> %v1786, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1788 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1787
  %v1789 = add i64 0, 0
  %v1790 = getelementptr inbounds float, ptr %v1778, i64 %v1789
  %v1791 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1790, <8 x i1> %v1788, <8 x float> zeroinitializer)
  %v1792 = insertelement <8 x float> poison, float 0x3EB0C6F7A0000000, i64 0
  %v1793 = shufflevector <8 x float> %v1792, <8 x float> poison, <8 x i32> zeroinitializer
  %v1794 = fadd <8 x float> %v1791, %v1793
  %v1795 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v1794)
  %v1796 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1797 = shufflevector <8 x float> %v1796, <8 x float> poison, <8 x i32> zeroinitializer
  %v1798 = fdiv <8 x float> %v1797, %v1795
  %v1799 = add i64 0, 0
  %v1800 = getelementptr inbounds float, ptr %v1780, i64 %v1799
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1795, ptr align 4 %v1800, <8 x i1> %v1788)
  %v1801 = add i64 0, 0
  %v1802 = getelementptr inbounds float, ptr %v1782, i64 %v1801
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1798, ptr align 4 %v1802, <8 x i1> %v1788)
  %v1803 = add nsw i64 %v1775, 1
  br label %b278
b280:
  %v1804 = add i64 %v8, 0
  %v1805 = sdiv i64 %v1804, 1
  %v1806 = add i64 %v2, 1
  %v1807 = mul i64 %v1805, %v2
  %v1808 = sdiv i64 %v1807, %v3
  %v1809 = mul i64 %v1808, 1
  %v1810 = icmp slt i64 %v1809, %v8
  %v1811 = select i1 %v1810, i64 %v1809, i64 %v8
  %v1812 = mul i64 %v1805, %v1806
  %v1813 = sdiv i64 %v1812, %v3
  %v1814 = mul i64 %v1813, 1
  %v1815 = icmp slt i64 %v1814, %v8
  %v1816 = select i1 %v1815, i64 %v1814, i64 %v8
  br label %b281
b281:
  %v1817 = phi i64 [ %v1811, %b280 ], [ %v1847, %b286 ]
  %v1818 = icmp slt i64 %v1817, %v1816
  br i1 %v1818, label %b282, label %b283
b282:
  br label %b284
b284:
  %v1819 = phi i64 [ 0, %b282 ], [ %v1846, %b285 ]
  %v1820 = icmp slt i64 %v1819, 2
  br i1 %v1820, label %b285, label %b286
b285:
  %v1821 = mul i64 %v1817, 16
  %v1822 = getelementptr inbounds float, ptr %v88, i64 %v1821
  %v1823 = mul i64 %v1817, 2
  %v1824 = getelementptr inbounds float, ptr %v108, i64 %v1823
  %v1825 = add i64 0, %v1819
  %v1826 = getelementptr inbounds float, ptr %v1824, i64 %v1825
  %v1827 = load float, ptr %v1826, align 4
  %v1828 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v1829 = mul i64 %v1817, 16
  %v1830 = getelementptr inbounds float, ptr %v110, i64 %v1829
  %v1831 = mul i64 %v1819, 8
  %v1832 = add i64 0, %v1831
  %v1833 = add i64 %v1832, 0
  %v1834 = getelementptr inbounds float, ptr %v1822, i64 %v1833
  %v1835 = load <8 x float>, ptr %v1834, align 4
  %v1836 = insertelement <8 x float> poison, float %v1827, i64 0
  %v1837 = shufflevector <8 x float> %v1836, <8 x float> poison, <8 x i32> zeroinitializer
  %v1838 = fmul <8 x float> %v1835, %v1837
  %v1839 = insertelement <8 x float> poison, float %v1828, i64 0
  %v1840 = shufflevector <8 x float> %v1839, <8 x float> poison, <8 x i32> zeroinitializer
  %v1841 = fdiv <8 x float> %v1838, %v1840
  %v1842 = mul i64 %v1819, 8
  %v1843 = add i64 0, %v1842
  %v1844 = add i64 %v1843, 0
  %v1845 = getelementptr inbounds float, ptr %v1830, i64 %v1844
  store <8 x float> %v1841, ptr %v1845, align 4
  %v1846 = add nsw i64 %v1819, 1
  br label %b284
b286:
  %v1847 = add nsw i64 %v1817, 1
  br label %b281
b283:
  %v1848 = add i64 %v8, 0
  %v1849 = sdiv i64 %v1848, 1
  %v1850 = add i64 %v2, 1
  %v1851 = mul i64 %v1849, %v2
  %v1852 = sdiv i64 %v1851, %v3
  %v1853 = mul i64 %v1852, 1
  %v1854 = icmp slt i64 %v1853, %v8
  %v1855 = select i1 %v1854, i64 %v1853, i64 %v8
  %v1856 = mul i64 %v1849, %v1850
  %v1857 = sdiv i64 %v1856, %v3
  %v1858 = mul i64 %v1857, 1
  %v1859 = icmp slt i64 %v1858, %v8
  %v1860 = select i1 %v1859, i64 %v1858, i64 %v8
  br label %b287
b287:
  %v1861 = phi i64 [ %v1855, %b283 ], [ %v1898, %b292 ]
  %v1862 = icmp slt i64 %v1861, %v1860
  br i1 %v1862, label %b288, label %b289
b288:
  br label %b290
b290:
  %v1863 = phi i64 [ 0, %b288 ], [ %v1897, %b295 ]
  %v1864 = icmp slt i64 %v1863, 2
  br i1 %v1864, label %b291, label %b292
b291:
  br label %b293
b293:
  %v1865 = phi i64 [ 0, %b291 ], [ %v1890, %b294 ]
  %v1866 = phi <8 x float> [ splat (float 0x0000000000000000), %b291 ], [ %v1889, %b294 ]
  %v1867 = icmp slt i64 %v1865, 8
  br i1 %v1867, label %b294, label %b295
b294:
  %v1868 = mul i64 %v1861, 16
  %v1869 = getelementptr inbounds float, ptr %v110, i64 %v1868
  %v1870 = mul i64 %v1863, 8
  %v1871 = add i64 0, %v1870
  %v1872 = add i64 %v1871, %v1865
  %v1873 = getelementptr inbounds float, ptr %v1869, i64 %v1872
  %v1874 = load float, ptr %v1873, align 4
  %v1875 = mul i64 1, %v7
  %v1876 = add i64 %v1861, %v1875
  %v1877 = mul i64 %v1876, 128
  %v1878 = getelementptr inbounds float, ptr %v32, i64 %v1877
  %v1879 = mul i64 %v1863, 64
  %v1880 = add i64 0, %v1879
  %v1881 = add i64 %v1880, 0
  %v1882 = mul i64 %v1865, 8
  %v1883 = add i64 %v1881, %v1882
  %v1884 = getelementptr inbounds float, ptr %v1878, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = insertelement <8 x float> poison, float %v1874, i64 0
  %v1887 = shufflevector <8 x float> %v1886, <8 x float> poison, <8 x i32> zeroinitializer
  %v1888 = fmul <8 x float> %v1887, %v1885
  %v1889 = fadd <8 x float> %v1866, %v1888
  %v1890 = add nsw i64 %v1865, 1
  br label %b293
b295:
  %v1891 = mul i64 %v1861, 16
  %v1892 = getelementptr inbounds float, ptr %v112, i64 %v1891
  %v1893 = mul i64 %v1863, 8
  %v1894 = add i64 0, %v1893
  %v1895 = add i64 %v1894, 0
  %v1896 = getelementptr inbounds float, ptr %v1892, i64 %v1895
  store <8 x float> %v1866, ptr %v1896, align 4
  %v1897 = add nsw i64 %v1863, 1
  br label %b290
b292:
  %v1898 = add nsw i64 %v1861, 1
  br label %b287
b289:
  %v1899 = add i64 %v8, 0
  %v1900 = sdiv i64 %v1899, 1
  %v1901 = add i64 %v2, 1
  %v1902 = mul i64 %v1900, %v2
  %v1903 = sdiv i64 %v1902, %v3
  %v1904 = mul i64 %v1903, 1
  %v1905 = icmp slt i64 %v1904, %v8
  %v1906 = select i1 %v1905, i64 %v1904, i64 %v8
  %v1907 = mul i64 %v1900, %v1901
  %v1908 = sdiv i64 %v1907, %v3
  %v1909 = mul i64 %v1908, 1
  %v1910 = icmp slt i64 %v1909, %v8
  %v1911 = select i1 %v1910, i64 %v1909, i64 %v8
  br label %b296
b296:
  %v1912 = phi i64 [ %v1906, %b289 ], [ %v1926, %b301 ]
  %v1913 = icmp slt i64 %v1912, %v1911
  br i1 %v1913, label %b297, label %b298
b297:
  %v1914 = mul i64 %v1912, 16
  %v1915 = getelementptr inbounds float, ptr %v112, i64 %v1914
  %v1916 = mul i64 %v1912, 16
  %v1917 = getelementptr inbounds float, ptr %v114, i64 %v1916
  br label %b299
b299:
  %v1918 = phi i64 [ 0, %b297 ], [ %v1925, %b300 ]
  %v1919 = icmp slt i64 %v1918, 16
  br i1 %v1919, label %b300, label %b301
b300:
  %v1920 = add i64 0, %v1918
  %v1921 = getelementptr inbounds float, ptr %v1915, i64 %v1920
  %v1922 = load <8 x float>, ptr %v1921, align 4
  %v1923 = add i64 0, %v1918
  %v1924 = getelementptr inbounds float, ptr %v1917, i64 %v1923
  store <8 x float> %v1922, ptr %v1924, align 4
  %v1925 = add nsw i64 %v1918, 8
  br label %b299
b301:
  %v1926 = add nsw i64 %v1912, 1
  br label %b296
b298:
  %v1927 = add i64 %v8, 0
  %v1928 = sdiv i64 %v1927, 1
  %v1929 = add i64 %v2, 1
  %v1930 = mul i64 %v1928, %v2
  %v1931 = sdiv i64 %v1930, %v3
  %v1932 = mul i64 %v1931, 1
  %v1933 = icmp slt i64 %v1932, %v8
  %v1934 = select i1 %v1933, i64 %v1932, i64 %v8
  %v1935 = mul i64 %v1928, %v1929
  %v1936 = sdiv i64 %v1935, %v3
  %v1937 = mul i64 %v1936, 1
  %v1938 = icmp slt i64 %v1937, %v8
  %v1939 = select i1 %v1938, i64 %v1937, i64 %v8
  br label %b302
b302:
  %v1940 = phi i64 [ %v1934, %b298 ], [ %v1972, %b307 ]
  %v1941 = icmp slt i64 %v1940, %v1939
  br i1 %v1941, label %b303, label %b304
b303:
  br label %b305
b305:
  %v1942 = phi i64 [ 0, %b303 ], [ %v1971, %b310 ]
  %v1943 = icmp slt i64 %v1942, 2
  br i1 %v1943, label %b306, label %b307
b306:
  br label %b308
b308:
  %v1944 = phi i64 [ 0, %b306 ], [ %v1956, %b309 ]
  %v1945 = phi <8 x float> [ splat (float 0x0000000000000000), %b306 ], [ %v1955, %b309 ]
  %v1946 = icmp slt i64 %v1944, 8
  br i1 %v1946, label %b309, label %b310
b309:
  %v1947 = mul i64 %v1940, 16
  %v1948 = getelementptr inbounds float, ptr %v114, i64 %v1947
  %v1949 = mul i64 %v1942, 8
  %v1950 = add i64 0, %v1949
  %v1951 = add i64 %v1950, %v1944
  %v1952 = getelementptr inbounds float, ptr %v1948, i64 %v1951
  %v1953 = load <8 x float>, ptr %v1952, align 4
  %v1954 = fmul <8 x float> %v1953, %v1953
  %v1955 = fadd <8 x float> %v1945, %v1954
  %v1956 = add nsw i64 %v1944, 8
  br label %b308
b310:
  %v1957 = shufflevector <8 x float> %v1945, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1958 = shufflevector <8 x float> %v1945, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1959 = fadd <4 x float> %v1957, %v1958
  %v1960 = shufflevector <4 x float> %v1959, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1961 = shufflevector <4 x float> %v1959, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1962 = fadd <2 x float> %v1960, %v1961
  %v1963 = extractelement <2 x float> %v1962, i64 0
  %v1964 = extractelement <2 x float> %v1962, i64 1
  %v1965 = fadd float %v1963, %v1964
  %v1966 = fadd float %v1965, 0x0000000000000000
  %v1967 = mul i64 %v1940, 2
  %v1968 = getelementptr inbounds float, ptr %v104, i64 %v1967
  %v1969 = add i64 0, %v1942
  %v1970 = getelementptr inbounds float, ptr %v1968, i64 %v1969
  store float %v1966, ptr %v1970, align 4
  %v1971 = add nsw i64 %v1942, 1
  br label %b305
b307:
  %v1972 = add nsw i64 %v1940, 1
  br label %b302
b304:
  %v1973 = add i64 %v8, 0
  %v1974 = sdiv i64 %v1973, 1
  %v1975 = add i64 %v2, 1
  %v1976 = mul i64 %v1974, %v2
  %v1977 = sdiv i64 %v1976, %v3
  %v1978 = mul i64 %v1977, 1
  %v1979 = icmp slt i64 %v1978, %v8
  %v1980 = select i1 %v1979, i64 %v1978, i64 %v8
  %v1981 = mul i64 %v1974, %v1975
  %v1982 = sdiv i64 %v1981, %v3
  %v1983 = mul i64 %v1982, 1
  %v1984 = icmp slt i64 %v1983, %v8
  %v1985 = select i1 %v1984, i64 %v1983, i64 %v8
  br label %b311
b311:
  %v1986 = phi i64 [ %v1980, %b304 ], [ %v2017, %b312 ]
  %v1987 = icmp slt i64 %v1986, %v1985
  br i1 %v1987, label %b312, label %b313
b312:
  %v1988 = mul i64 %v1986, 2
  %v1989 = getelementptr inbounds float, ptr %v104, i64 %v1988
  %v1990 = mul i64 %v1986, 2
  %v1991 = getelementptr inbounds float, ptr %v116, i64 %v1990
  %v1992 = mul i64 %v1986, 2
  %v1993 = getelementptr inbounds float, ptr %v118, i64 %v1992
  %v1994 = icmp ult i64 2, 8
  %v1995 = select i1 %v1994, i64 2, i64 8
  %v1996 = trunc i64 %v1995 to i32
  %v1997 = insertelement <8 x i32> poison, i32 %v1996, i64 0
  %v1998 = shufflevector <8 x i32> %v1997, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1999 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1998
  %v2000 = add i64 0, 0
  %v2001 = getelementptr inbounds float, ptr %v1989, i64 %v2000
  %v2002 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2001, <8 x i1> %v1999, <8 x float> zeroinitializer)
  %v2003 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2004 = shufflevector <8 x float> %v2003, <8 x float> poison, <8 x i32> zeroinitializer
  %v2005 = fdiv <8 x float> %v2002, %v2004
  %v2006 = insertelement <8 x float> poison, float 0x3EE4F8B580000000, i64 0
  %v2007 = shufflevector <8 x float> %v2006, <8 x float> poison, <8 x i32> zeroinitializer
  %v2008 = fadd <8 x float> %v2005, %v2007
  %v2009 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2008)
  %v2010 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2011 = shufflevector <8 x float> %v2010, <8 x float> poison, <8 x i32> zeroinitializer
  %v2012 = fdiv <8 x float> %v2011, %v2009
  %v2013 = add i64 0, 0
  %v2014 = getelementptr inbounds float, ptr %v1991, i64 %v2013
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2009, ptr align 4 %v2014, <8 x i1> %v1999)
  %v2015 = add i64 0, 0
  %v2016 = getelementptr inbounds float, ptr %v1993, i64 %v2015
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2012, ptr align 4 %v2016, <8 x i1> %v1999)
  %v2017 = add nsw i64 %v1986, 1
  br label %b311
b313:
  %v2018 = add i64 %v8, 0
  %v2019 = sdiv i64 %v2018, 1
  %v2020 = add i64 %v2, 1
  %v2021 = mul i64 %v2019, %v2
  %v2022 = sdiv i64 %v2021, %v3
  %v2023 = mul i64 %v2022, 1
  %v2024 = icmp slt i64 %v2023, %v8
  %v2025 = select i1 %v2024, i64 %v2023, i64 %v8
  %v2026 = mul i64 %v2019, %v2020
  %v2027 = sdiv i64 %v2026, %v3
  %v2028 = mul i64 %v2027, 1
  %v2029 = icmp slt i64 %v2028, %v8
  %v2030 = select i1 %v2029, i64 %v2028, i64 %v8
  br label %b314
b314:
  %v2031 = phi i64 [ %v2025, %b313 ], [ %v2061, %b319 ]
  %v2032 = icmp slt i64 %v2031, %v2030
  br i1 %v2032, label %b315, label %b316
b315:
  br label %b317
b317:
  %v2033 = phi i64 [ 0, %b315 ], [ %v2060, %b318 ]
  %v2034 = icmp slt i64 %v2033, 2
  br i1 %v2034, label %b318, label %b319
b318:
  %v2035 = mul i64 %v2031, 16
  %v2036 = getelementptr inbounds float, ptr %v114, i64 %v2035
  %v2037 = mul i64 %v2031, 2
  %v2038 = getelementptr inbounds float, ptr %v118, i64 %v2037
  %v2039 = add i64 0, %v2033
  %v2040 = getelementptr inbounds float, ptr %v2038, i64 %v2039
  %v2041 = load float, ptr %v2040, align 4
  %v2042 = mul i64 %v2031, 16
  %v2043 = getelementptr inbounds float, ptr %v112, i64 %v2042
  %v2044 = mul i64 %v2033, 8
  %v2045 = add i64 0, %v2044
  %v2046 = add i64 %v2045, 0
  %v2047 = getelementptr inbounds float, ptr %v2036, i64 %v2046
  %v2048 = load <8 x float>, ptr %v2047, align 4
  %v2049 = insertelement <8 x float> poison, float %v2041, i64 0
  %v2050 = shufflevector <8 x float> %v2049, <8 x float> poison, <8 x i32> zeroinitializer
  %v2051 = fmul <8 x float> %v2048, %v2050
  %v2052 = add i64 0, 0
  %v2053 = getelementptr inbounds float, ptr %v26, i64 %v2052
  %v2054 = load <8 x float>, ptr %v2053, align 4
  %v2055 = fmul <8 x float> %v2051, %v2054
  %v2056 = mul i64 %v2033, 8
  %v2057 = add i64 0, %v2056
  %v2058 = add i64 %v2057, 0
  %v2059 = getelementptr inbounds float, ptr %v2043, i64 %v2058
  store <8 x float> %v2055, ptr %v2059, align 4
  %v2060 = add nsw i64 %v2033, 1
  br label %b317
b319:
  %v2061 = add nsw i64 %v2031, 1
  br label %b314
b316:
  %v2062 = add i64 %v8, 0
  %v2063 = sdiv i64 %v2062, 1
  %v2064 = add i64 %v2, 1
  %v2065 = mul i64 %v2063, %v2
  %v2066 = sdiv i64 %v2065, %v3
  %v2067 = mul i64 %v2066, 1
  %v2068 = icmp slt i64 %v2067, %v8
  %v2069 = select i1 %v2068, i64 %v2067, i64 %v8
  %v2070 = mul i64 %v2063, %v2064
  %v2071 = sdiv i64 %v2070, %v3
  %v2072 = mul i64 %v2071, 1
  %v2073 = icmp slt i64 %v2072, %v8
  %v2074 = select i1 %v2073, i64 %v2072, i64 %v8
  br label %b320
b320:
  %v2075 = phi i64 [ %v2069, %b316 ], [ %v2125, %b325 ]
  %v2076 = icmp slt i64 %v2075, %v2074
  br i1 %v2076, label %b321, label %b322
b321:
  %v2077 = mul i64 %v2075, 16
  %v2078 = getelementptr inbounds float, ptr %v112, i64 %v2077
  %v2079 = mul i64 %v2075, 68
  %v2080 = getelementptr inbounds float, ptr %v80, i64 %v2079
  %v2081 = mul i64 %v2075, 16
  %v2082 = getelementptr inbounds float, ptr %v120, i64 %v2081
  br label %b323
b323:
  %v2083 = phi i64 [ 0, %b321 ], [ %v2124, %b324 ]
  %v2084 = icmp slt i64 %v2083, 16
  br i1 %v2084, label %b324, label %b325
b324:
  %v2085 = add i64 0, %v2083
  %v2086 = getelementptr inbounds float, ptr %v2078, i64 %v2085
  %v2087 = load <8 x float>, ptr %v2086, align 4
  %v2088 = add i64 52, %v2083
  %v2089 = getelementptr inbounds float, ptr %v2080, i64 %v2088
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2090)
  %v2092 = fneg <8 x float> %v2091
  %v2093 = fcmp olt <8 x float> %v2092, splat (float 0xC05A400000000000)
  %v2094 = select <8 x i1> %v2093, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2092
  %v2095 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2094, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2096 = fsub <8 x float> %v2095, splat (float 0x4168000000000000)
  %v2097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2096, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2094)
  %v2098 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2096, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2097)
  %v2099 = bitcast <8 x float> %v2095 to <8 x i32>
  %v2100 = fmul <8 x float> %v2098, %v2098
  %v2101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2098, <8 x float> splat (float 0x3F81227F40000000))
  %v2102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2101, <8 x float> %v2098, <8 x float> splat (float 0x3FA5556740000000))
  %v2103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2102, <8 x float> %v2098, <8 x float> splat (float 0x3FC5554B00000000))
  %v2104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2103, <8 x float> %v2098, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2100, <8 x float> %v2104, <8 x float> %v2098)
  %v2106 = sub <8 x i32> %v2099, splat (i32 1262485250)
  %v2107 = lshr <8 x i32> %v2106, splat (i32 1)
  %v2108 = sub <8 x i32> %v2106, %v2107
  %v2109 = shl <8 x i32> %v2107, splat (i32 23)
  %v2110 = bitcast <8 x i32> %v2109 to <8 x float>
  %v2111 = shl <8 x i32> %v2108, splat (i32 23)
  %v2112 = bitcast <8 x i32> %v2111 to <8 x float>
  %v2113 = fadd <8 x float> %v2105, splat (float 0x3FF0000000000000)
  %v2114 = fmul <8 x float> %v2113, %v2110
  %v2115 = fmul <8 x float> %v2114, %v2112
  %v2116 = fcmp olt <8 x float> %v2090, splat (float 0x0000000000000000)
  %v2117 = select <8 x i1> %v2116, <8 x float> %v2115, <8 x float> splat (float 0x3FF0000000000000)
  %v2118 = fadd <8 x float> %v2115, splat (float 0x3FF0000000000000)
  %v2119 = fdiv <8 x float> %v2117, %v2118
  %v2120 = fmul <8 x float> %v2090, %v2119
  %v2121 = fmul <8 x float> %v2087, %v2120
  %v2122 = add i64 0, %v2083
  %v2123 = getelementptr inbounds float, ptr %v2082, i64 %v2122
  store <8 x float> %v2121, ptr %v2123, align 4
  %v2124 = add nsw i64 %v2083, 8
  br label %b323
b325:
  %v2125 = add nsw i64 %v2075, 1
  br label %b320
b322:
  %v2127 = add i64 %v8, 0
  %v2128 = sdiv i64 %v2127, 1
  %v2129 = add i64 %v2, 1
  %v2130 = mul i64 %v2128, %v2
  %v2131 = sdiv i64 %v2130, %v3
  %v2132 = mul i64 %v2131, 1
  %v2133 = icmp slt i64 %v2132, %v8
  %v2134 = select i1 %v2133, i64 %v2132, i64 %v8
  %v2135 = mul i64 %v2128, %v2129
  %v2136 = sdiv i64 %v2135, %v3
  %v2137 = mul i64 %v2136, 1
  %v2138 = icmp slt i64 %v2137, %v8
  %v2139 = select i1 %v2138, i64 %v2137, i64 %v8
  br label %b326
b326:
  %v2140 = phi i64 [ %v2134, %b322 ], [ %v2194, %b331 ]
  %v2141 = icmp slt i64 %v2140, %v2139
  br i1 %v2141, label %b327, label %b328
b327:
  %v2142 = add i64 %v2140, 96
  %v2143 = icmp slt i64 %v2142, %v2139
  %v2144 = select i1 %v2143, i64 %v2142, i64 %v2139
  br label %b329
b329:
  %v2145 = phi i64 [ 0, %b327 ], [ %v2193, %b334 ]
  %v2146 = icmp slt i64 %v2145, 1
  br i1 %v2146, label %b330, label %b331
b330:
  %v2147 = sub i64 %v2144, %v2140
  %v2148 = sub i64 8, 1
  %v2149 = add i64 %v2147, %v2148
  %v2150 = sdiv i64 %v2149, 8
  br label %b332
b332:
  %v2151 = phi i64 [ 0, %b330 ], [ %v2192, %b339 ]
  %v2152 = icmp slt i64 %v2151, %v2150
  br i1 %v2152, label %b333, label %b334
b333:
  %v2153 = mul i64 %v2147, %v2151
  %v2154 = sdiv i64 %v2153, %v2150
  %v2155 = add i64 %v2140, %v2154
  %v2156 = add i64 %v2151, 1
  %v2157 = mul i64 %v2147, %v2156
  %v2158 = sdiv i64 %v2157, %v2150
  %v2159 = add i64 %v2140, %v2158
  %v2160 = mul i64 %v2145, 128
  %v2161 = getelementptr inbounds float, ptr %v1673, i64 %v2160
  %v2162 = sub i64 %v2159, %v2155
  %v2163 = mul i64 %v2155, 16
  %v2164 = getelementptr inbounds float, ptr %v120, i64 %v2163
  %v2165 = getelementptr inbounds float, ptr %v2164, i64 0
  %v2166 = sub i64 %v2162, 1
  %v2167 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2166
  %v2168 = load ptr, ptr %v2167, align 4
  %v2169 = getelementptr inbounds float, ptr %v2126, i64 0
  %v2170 = icmp sgt i64 %v2162, 0
  br i1 %v2170, label %b335, label %b336
b335:
  call void %v2168(ptr %v2165, i64 16, ptr %v2161, i64 16, ptr %v2169, i64 8, i64 0)
  br label %b336
b336:
  %v2171 = add i64 %v2160, 128
  br label %b337
b337:
  %v2172 = phi i64 [ %v2155, %b336 ], [ %v2191, %b342 ]
  %v2173 = icmp slt i64 %v2172, %v2159
  br i1 %v2173, label %b338, label %b339
b338:
  %v2174 = sub i64 %v2172, %v2155
  %v2175 = mul i64 %v2174, 8
  %v2176 = getelementptr inbounds float, ptr %v2126, i64 %v2175
  %v2177 = mul i64 %v2172, 8
  %v2178 = getelementptr inbounds float, ptr %v48, i64 %v2177
  br label %b340
b340:
  %v2179 = phi i64 [ 0, %b338 ], [ %v2190, %b341 ]
  %v2180 = icmp slt i64 %v2179, 1
  br i1 %v2180, label %b341, label %b342
b341:
  %v2181 = mul i64 %v2145, 1
  %v2182 = add i64 %v2181, %v2179
  %v2183 = mul i64 %v2182, 8
  %v2184 = add i64 0, %v2179
  %v2185 = mul i64 %v2184, 8
  %v2186 = getelementptr inbounds float, ptr %v2176, i64 %v2185
  %v2187 = load <8 x float>, ptr %v2186, align 4
  %v2188 = add i64 0, %v2183
  %v2189 = getelementptr inbounds float, ptr %v2178, i64 %v2188
  store <8 x float> %v2187, ptr %v2189, align 4
  %v2190 = add nsw i64 %v2179, 1
  br label %b340
b342:
  %v2191 = add nsw i64 %v2172, 1
  br label %b337
b339:
  %v2192 = add nsw i64 %v2151, 1
  br label %b332
b334:
  %v2193 = add nsw i64 %v2145, 1
  br label %b329
b331:
  %v2194 = add nsw i64 %v2140, 96
  br label %b326
b328:
  %v2195 = icmp sgt i64 %v3, 1
  br i1 %v2195, label %b343, label %b344
b343:
  %v2196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2197 = atomicrmw add ptr %v2196, i64 1 acq_rel
  %v2198 = load i64, ptr %v243, align 8
  %v2199 = add i64 %v2198, 1
  store i64 %v2199, ptr %v243, align 8
  %v2200 = mul i64 %v3, %v2199
  br label %b345
b345:
  %v2201 = load atomic i64, ptr %v2196 acquire, align 8
  %v2202 = icmp slt i64 %v2201, %v2200
  br i1 %v2202, label %b346, label %b347
b346:
  %v2203 = call i32 @sched_yield()
  br label %b345
b347:
  br label %b344
b344:
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
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
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
  %v243 = alloca i64, i64 1, align 8
  %v332 = alloca float, i64 96, align 4
  %v455 = alloca float, i64 64, align 4
  %v2193 = alloca float, i64 192, align 4
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
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds i64, ptr %v1, i64 7
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 16
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 17
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 18
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 19
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 20
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 25
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 26
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 37
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 41
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 42
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 43
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 44
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 45
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 46
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 49
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 50
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 52
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 53
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 54
  %v204 = load i64, ptr %v203, align 8
  %v205 = getelementptr inbounds i64, ptr %v1, i64 55
  %v206 = load i64, ptr %v205, align 8
  %v207 = getelementptr inbounds i64, ptr %v1, i64 56
  %v208 = load i64, ptr %v207, align 8
  %v209 = getelementptr inbounds i64, ptr %v1, i64 57
  %v210 = load i64, ptr %v209, align 8
  %v211 = getelementptr inbounds i64, ptr %v1, i64 58
  %v212 = load i64, ptr %v211, align 8
  %v213 = getelementptr inbounds i64, ptr %v1, i64 59
  %v214 = load i64, ptr %v213, align 8
  %v215 = getelementptr inbounds i64, ptr %v1, i64 60
  %v216 = load i64, ptr %v215, align 8
  %v217 = getelementptr inbounds i64, ptr %v1, i64 61
  %v218 = load i64, ptr %v217, align 8
  %v219 = getelementptr inbounds i64, ptr %v1, i64 62
  %v220 = load i64, ptr %v219, align 8
  %v221 = getelementptr inbounds i64, ptr %v1, i64 63
  %v222 = load i64, ptr %v221, align 8
  %v223 = getelementptr inbounds i64, ptr %v1, i64 64
  %v224 = load i64, ptr %v223, align 8
  %v225 = getelementptr inbounds i64, ptr %v1, i64 65
  %v226 = load i64, ptr %v225, align 8
  %v227 = getelementptr inbounds i64, ptr %v1, i64 66
  %v228 = load i64, ptr %v227, align 8
  %v229 = getelementptr inbounds i64, ptr %v1, i64 67
  %v230 = load i64, ptr %v229, align 8
  %v231 = getelementptr inbounds i64, ptr %v1, i64 68
  %v232 = load i64, ptr %v231, align 8
  %v233 = getelementptr inbounds i64, ptr %v1, i64 69
  %v234 = load i64, ptr %v233, align 8
  %v235 = getelementptr inbounds i64, ptr %v1, i64 70
  %v236 = load i64, ptr %v235, align 8
  %v237 = getelementptr inbounds i64, ptr %v1, i64 72
  %v238 = load i64, ptr %v237, align 8
  %v239 = getelementptr inbounds i64, ptr %v1, i64 77
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 78
  %v242 = load i64, ptr %v241, align 8
  store i64 0, ptr %v243, align 8
  %v244 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v245 = load ptr, ptr %v244, align 4
  %v246 = mul i64 %v2, 30720
  %v247 = add i64 %v246, 672
  %v248 = getelementptr inbounds float, ptr %v245, i64 %v247
  %v249 = getelementptr inbounds float, ptr %v245, i64 0
  %v250 = getelementptr inbounds float, ptr %v245, i64 128
  %v251 = getelementptr inbounds i64, ptr %v1, i64 4
  %v252 = load i64, ptr %v251, align 8
  %v253 = icmp eq i64 %v252, 0
  br i1 %v253, label %b0, label %b1
b0:
  %v254 = add i64 1, 0
  %v255 = sdiv i64 %v254, 1
  %v256 = add i64 %v2, 1
  %v257 = mul i64 %v255, %v2
  %v258 = sdiv i64 %v257, %v3
  %v259 = mul i64 %v258, 1
  %v260 = icmp slt i64 %v259, 1
  %v261 = select i1 %v260, i64 %v259, i64 1
  %v262 = mul i64 %v255, %v256
  %v263 = sdiv i64 %v262, %v3
  %v264 = mul i64 %v263, 1
  %v265 = icmp slt i64 %v264, 1
  %v266 = select i1 %v265, i64 %v264, i64 1
  %v267 = icmp slt i64 %v266, 1
  %v268 = select i1 %v267, i64 %v266, i64 1
  br label %b2
b2:
  %v269 = phi i64 [ %v261, %b0 ], [ %v292, %b3 ]
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b3, label %b4
b3:
  %v271 = mul i64 %v269, 128
  %v272 = mul i64 %v269, 16
  %v273 = add i64 %v271, 0
  %v274 = add i64 %v272, 0
  %v275 = getelementptr inbounds float, ptr %v249, i64 %v273
  %v276 = sub i64 16, %v274
  %v277 = icmp slt i64 %v276, 0
  %v278 = select i1 %v277, i64 0, i64 %v276
  %v279 = mul i64 %v274, 1
  %v280 = add i64 0, %v279
  %v281 = getelementptr inbounds float, ptr %v28, i64 %v280
  call void @pack_rows(ptr %v281, i64 1, i64 16, i64 8, i64 %v278, ptr %v275, i64 16)
  %v282 = add i64 %v271, 8
  %v283 = add i64 %v272, 8
  %v284 = getelementptr inbounds float, ptr %v249, i64 %v282
  %v285 = sub i64 16, %v283
  %v286 = icmp slt i64 %v285, 0
  %v287 = select i1 %v286, i64 0, i64 %v285
  %v288 = mul i64 %v283, 1
  %v289 = add i64 0, %v288
  %v290 = getelementptr inbounds float, ptr %v28, i64 %v289
  call void @pack_rows(ptr %v290, i64 1, i64 16, i64 8, i64 %v287, ptr %v284, i64 16)
  %v291 = add i64 %v271, 128
  %v292 = add nsw i64 %v269, 1
  br label %b2
b4:
  %v293 = add i64 1, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, 1
  %v300 = select i1 %v299, i64 %v298, i64 1
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, 1
  %v305 = select i1 %v304, i64 %v303, i64 1
  %v306 = icmp slt i64 %v305, 1
  %v307 = select i1 %v306, i64 %v305, i64 1
  br label %b5
b5:
  %v308 = phi i64 [ %v300, %b4 ], [ %v322, %b6 ]
  %v309 = icmp slt i64 %v308, %v307
  br i1 %v309, label %b6, label %b7
b6:
  %v310 = mul i64 %v308, 128
  %v311 = mul i64 %v308, 8
  %v312 = add i64 %v310, 0
  %v313 = add i64 %v311, 0
  %v314 = getelementptr inbounds float, ptr %v250, i64 %v312
  %v315 = sub i64 8, %v313
  %v316 = icmp slt i64 %v315, 0
  %v317 = select i1 %v316, i64 0, i64 %v315
  %v318 = mul i64 %v313, 1
  %v319 = add i64 0, %v318
  %v320 = getelementptr inbounds float, ptr %v20, i64 %v319
  call void @pack_rows(ptr %v320, i64 1, i64 8, i64 16, i64 %v317, ptr %v314, i64 8)
  %v321 = add i64 %v310, 128
  %v322 = add nsw i64 %v308, 1
  br label %b5
b7:
  br label %b1
b1:
  %v323 = icmp sgt i64 %v3, 1
  br i1 %v323, label %b8, label %b9
b8:
  %v324 = getelementptr inbounds i64, ptr %v1, i64 3
  %v325 = atomicrmw add ptr %v324, i64 1 acq_rel
  %v326 = load i64, ptr %v243, align 8
  %v327 = add i64 %v326, 1
  store i64 %v327, ptr %v243, align 8
  %v328 = mul i64 %v3, %v327
  br label %b10
b10:
  %v329 = load atomic i64, ptr %v324 acquire, align 8
  %v330 = icmp slt i64 %v329, %v328
  br i1 %v330, label %b11, label %b12
b11:
  %v331 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  %v333 = add i64 %v8, 0
  %v334 = sdiv i64 %v333, 1
  %v335 = add i64 %v2, 1
  %v336 = mul i64 %v334, %v2
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v8
  %v340 = select i1 %v339, i64 %v338, i64 %v8
  %v341 = mul i64 %v334, %v335
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v8
  %v345 = select i1 %v344, i64 %v343, i64 %v8
  br label %b13
b13:
  %v346 = phi i64 [ %v340, %b9 ], [ %v454, %b18 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b14, label %b15
b14:
  %v348 = add i64 %v346, 96
  %v349 = icmp slt i64 %v348, %v345
  %v350 = select i1 %v349, i64 %v348, i64 %v345
  br label %b16
b16:
  %v351 = phi i64 [ 0, %b14 ], [ %v453, %b21 ]
  %v352 = icmp slt i64 %v351, 1
  br i1 %v352, label %b17, label %b18
b17:
  %v353 = sub i64 %v350, %v346
  %v354 = sub i64 6, 1
  %v355 = add i64 %v353, %v354
  %v356 = sdiv i64 %v355, 6
  br label %b19
b19:
  %v357 = phi i64 [ 0, %b17 ], [ %v452, %b26 ]
  %v358 = icmp slt i64 %v357, %v356
  br i1 %v358, label %b20, label %b21
b20:
  %v359 = mul i64 %v353, %v357
  %v360 = sdiv i64 %v359, %v356
  %v361 = add i64 %v346, %v360
  %v362 = add i64 %v357, 1
  %v363 = mul i64 %v353, %v362
  %v364 = sdiv i64 %v363, %v356
  %v365 = add i64 %v346, %v364
  %v366 = mul i64 %v351, 128
  %v367 = getelementptr inbounds float, ptr %v249, i64 %v366
  %v368 = sub i64 %v365, %v361
  %v369 = mul i64 %v361, 8
  %v370 = getelementptr inbounds float, ptr %v30, i64 %v369
  %v371 = getelementptr inbounds float, ptr %v370, i64 0
  %v372 = sub i64 %v368, 1
  %v373 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v372
  %v374 = load ptr, ptr %v373, align 4
  %v375 = getelementptr inbounds float, ptr %v332, i64 0
  %v376 = icmp sgt i64 %v368, 0
  br i1 %v376, label %b22, label %b23
b22:
  call void %v374(ptr %v371, i64 8, ptr %v367, i64 8, ptr %v375, i64 16, i64 8)
  br label %b23
b23:
  %v377 = add i64 %v366, 128
  br label %b24
b24:
  %v378 = phi i64 [ %v361, %b23 ], [ %v451, %b29 ]
  %v379 = icmp slt i64 %v378, %v365
  br i1 %v379, label %b25, label %b26
b25:
  %v380 = sub i64 %v378, %v361
  %v381 = mul i64 %v380, 16
  %v382 = getelementptr inbounds float, ptr %v332, i64 %v381
  %v383 = mul i64 %v378, 68
  %v384 = getelementptr inbounds float, ptr %v80, i64 %v383
  %v385 = mul i64 %v378, 16
  %v386 = getelementptr inbounds float, ptr %v112, i64 %v385
  %v387 = mul i64 %v378, 16
  %v388 = getelementptr inbounds float, ptr %v122, i64 %v387
  %v389 = mul i64 %v378, 16
  %v390 = getelementptr inbounds float, ptr %v124, i64 %v389
  br label %b27
b27:
  %v391 = phi i64 [ 0, %b25 ], [ %v450, %b28 ]
  %v392 = icmp slt i64 %v391, 2
  br i1 %v392, label %b28, label %b29
b28:
  %v393 = mul i64 %v351, 2
  %v394 = add i64 %v393, %v391
  %v395 = mul i64 %v394, 8
  %v396 = add i64 0, %v391
  %v397 = mul i64 %v396, 8
  %v398 = getelementptr inbounds float, ptr %v382, i64 %v397
  %v399 = load <8 x float>, ptr %v398, align 4
  %v400 = add i64 52, %v395
  %v401 = getelementptr inbounds float, ptr %v384, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v402)
  %v404 = fneg <8 x float> %v403
  %v405 = fcmp olt <8 x float> %v404, splat (float 0xC05A400000000000)
  %v406 = select <8 x i1> %v405, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v404
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v408 = fsub <8 x float> %v407, splat (float 0x4168000000000000)
  %v409 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v406)
  %v410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v408, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v409)
  %v411 = bitcast <8 x float> %v407 to <8 x i32>
  %v412 = fmul <8 x float> %v410, %v410
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v410, <8 x float> splat (float 0x3F81227F40000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v410, <8 x float> splat (float 0x3FA5556740000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v414, <8 x float> %v410, <8 x float> splat (float 0x3FC5554B00000000))
  %v416 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v415, <8 x float> %v410, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v416, <8 x float> %v410)
  %v418 = sub <8 x i32> %v411, splat (i32 1262485250)
  %v419 = lshr <8 x i32> %v418, splat (i32 1)
  %v420 = sub <8 x i32> %v418, %v419
  %v421 = shl <8 x i32> %v419, splat (i32 23)
  %v422 = bitcast <8 x i32> %v421 to <8 x float>
  %v423 = shl <8 x i32> %v420, splat (i32 23)
  %v424 = bitcast <8 x i32> %v423 to <8 x float>
  %v425 = fadd <8 x float> %v417, splat (float 0x3FF0000000000000)
  %v426 = fmul <8 x float> %v425, %v422
  %v427 = fmul <8 x float> %v426, %v424
  %v428 = fcmp olt <8 x float> %v402, splat (float 0x0000000000000000)
  %v429 = select <8 x i1> %v428, <8 x float> %v427, <8 x float> splat (float 0x3FF0000000000000)
  %v430 = fadd <8 x float> %v427, splat (float 0x3FF0000000000000)
  %v431 = fdiv <8 x float> %v429, %v430
  %v432 = fmul <8 x float> %v402, %v431
  %v433 = fmul <8 x float> %v399, %v432
  %v434 = add i64 0, %v395
  %v435 = getelementptr inbounds float, ptr %v386, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = fmul <8 x float> %v399, %v436
  %v438 = fmul <8 x float> %v437, %v431
  %v439 = fmul <8 x float> %v437, %v402
  %v440 = fmul <8 x float> %v439, %v431
  %v441 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v442 = shufflevector <8 x float> %v441, <8 x float> poison, <8 x i32> zeroinitializer
  %v443 = fsub <8 x float> %v442, %v431
  %v444 = fmul <8 x float> %v440, %v443
  %v445 = fadd <8 x float> %v438, %v444
  %v446 = add i64 0, %v395
  %v447 = getelementptr inbounds float, ptr %v388, i64 %v446
  store <8 x float> %v433, ptr %v447, align 4
  %v448 = add i64 0, %v395
  %v449 = getelementptr inbounds float, ptr %v390, i64 %v448
  store <8 x float> %v445, ptr %v449, align 4
  %v450 = add nsw i64 %v391, 1
  br label %b27
b29:
  %v451 = add nsw i64 %v378, 1
  br label %b24
b26:
  %v452 = add nsw i64 %v357, 1
  br label %b19
b21:
  %v453 = add nsw i64 %v351, 1
  br label %b16
b18:
  %v454 = add nsw i64 %v346, 96
  br label %b13
b15:
  %v456 = add i64 %v8, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  br label %b30
b30:
  %v469 = phi i64 [ %v463, %b15 ], [ %v523, %b35 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b31, label %b32
b31:
  %v471 = add i64 %v469, 96
  %v472 = icmp slt i64 %v471, %v468
  %v473 = select i1 %v472, i64 %v471, i64 %v468
  br label %b33
b33:
  %v474 = phi i64 [ 0, %b31 ], [ %v522, %b38 ]
  %v475 = icmp slt i64 %v474, 1
  br i1 %v475, label %b34, label %b35
b34:
  %v476 = sub i64 %v473, %v469
  %v477 = sub i64 8, 1
  %v478 = add i64 %v476, %v477
  %v479 = sdiv i64 %v478, 8
  br label %b36
b36:
  %v480 = phi i64 [ 0, %b34 ], [ %v521, %b43 ]
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b37, label %b38
b37:
  %v482 = mul i64 %v476, %v480
  %v483 = sdiv i64 %v482, %v479
  %v484 = add i64 %v469, %v483
  %v485 = add i64 %v480, 1
  %v486 = mul i64 %v476, %v485
  %v487 = sdiv i64 %v486, %v479
  %v488 = add i64 %v469, %v487
  %v489 = mul i64 %v474, 128
  %v490 = getelementptr inbounds float, ptr %v250, i64 %v489
  %v491 = sub i64 %v488, %v484
  %v492 = mul i64 %v484, 16
  %v493 = getelementptr inbounds float, ptr %v124, i64 %v492
  %v494 = getelementptr inbounds float, ptr %v493, i64 0
  %v495 = sub i64 %v491, 1
  %v496 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v495
  %v497 = load ptr, ptr %v496, align 4
  %v498 = getelementptr inbounds float, ptr %v455, i64 0
  %v499 = icmp sgt i64 %v491, 0
  br i1 %v499, label %b39, label %b40
b39:
  call void %v497(ptr %v494, i64 16, ptr %v490, i64 16, ptr %v498, i64 8, i64 0)
  br label %b40
b40:
  %v500 = add i64 %v489, 128
  br label %b41
b41:
  %v501 = phi i64 [ %v484, %b40 ], [ %v520, %b46 ]
  %v502 = icmp slt i64 %v501, %v488
  br i1 %v502, label %b42, label %b43
b42:
  %v503 = sub i64 %v501, %v484
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v455, i64 %v504
  %v506 = mul i64 %v501, 8
  %v507 = getelementptr inbounds float, ptr %v126, i64 %v506
  br label %b44
b44:
  %v508 = phi i64 [ 0, %b42 ], [ %v519, %b45 ]
  %v509 = icmp slt i64 %v508, 1
  br i1 %v509, label %b45, label %b46
b45:
  %v510 = mul i64 %v474, 1
  %v511 = add i64 %v510, %v508
  %v512 = mul i64 %v511, 8
  %v513 = add i64 0, %v508
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v505, i64 %v514
  %v516 = load <8 x float>, ptr %v515, align 4
  %v517 = add i64 0, %v512
  %v518 = getelementptr inbounds float, ptr %v507, i64 %v517
  store <8 x float> %v516, ptr %v518, align 4
  %v519 = add nsw i64 %v508, 1
  br label %b44
b46:
  %v520 = add nsw i64 %v501, 1
  br label %b41
b43:
  %v521 = add nsw i64 %v480, 1
  br label %b36
b38:
  %v522 = add nsw i64 %v474, 1
  br label %b33
b35:
  %v523 = add nsw i64 %v469, 96
  br label %b30
b32:
  %v524 = add i64 %v8, 0
  %v525 = sdiv i64 %v524, 1
  %v526 = add i64 %v2, 1
  %v527 = mul i64 %v525, %v2
  %v528 = sdiv i64 %v527, %v3
  %v529 = mul i64 %v528, 1
  %v530 = icmp slt i64 %v529, %v8
  %v531 = select i1 %v530, i64 %v529, i64 %v8
  %v532 = mul i64 %v525, %v526
  %v533 = sdiv i64 %v532, %v3
  %v534 = mul i64 %v533, 1
  %v535 = icmp slt i64 %v534, %v8
  %v536 = select i1 %v535, i64 %v534, i64 %v8
  br label %b47
b47:
  %v537 = phi i64 [ %v531, %b32 ], [ %v580, %b52 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b48, label %b49
b48:
  br label %b50
b50:
  %v539 = phi i64 [ 0, %b48 ], [ %v579, %b55 ]
  %v540 = icmp slt i64 %v539, 2
  br i1 %v540, label %b51, label %b52
b51:
  br label %b53
b53:
  %v541 = phi i64 [ 0, %b51 ], [ %v564, %b54 ]
  %v542 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v563, %b54 ]
  %v543 = icmp slt i64 %v541, 8
  br i1 %v543, label %b54, label %b55
b54:
  %v544 = mul i64 %v537, 16
  %v545 = getelementptr inbounds float, ptr %v122, i64 %v544
  %v546 = mul i64 %v537, 16
  %v547 = getelementptr inbounds float, ptr %v114, i64 %v546
  %v548 = mul i64 %v539, 8
  %v549 = add i64 0, %v548
  %v550 = add i64 %v549, %v541
  %v551 = getelementptr inbounds float, ptr %v545, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = add i64 0, %v541
  %v554 = getelementptr inbounds float, ptr %v26, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fmul <8 x float> %v552, %v555
  %v557 = mul i64 %v539, 8
  %v558 = add i64 0, %v557
  %v559 = add i64 %v558, %v541
  %v560 = getelementptr inbounds float, ptr %v547, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fmul <8 x float> %v556, %v561
  %v563 = fadd <8 x float> %v542, %v562
  %v564 = add nsw i64 %v541, 8
  br label %b53
b55:
  %v565 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v566 = shufflevector <8 x float> %v542, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v567 = fadd <4 x float> %v565, %v566
  %v568 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v569 = shufflevector <4 x float> %v567, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v570 = fadd <2 x float> %v568, %v569
  %v571 = extractelement <2 x float> %v570, i64 0
  %v572 = extractelement <2 x float> %v570, i64 1
  %v573 = fadd float %v571, %v572
  %v574 = fadd float %v573, 0x0000000000000000
  %v575 = mul i64 %v537, 2
  %v576 = getelementptr inbounds float, ptr %v128, i64 %v575
  %v577 = add i64 0, %v539
  %v578 = getelementptr inbounds float, ptr %v576, i64 %v577
  store float %v574, ptr %v578, align 4
  %v579 = add nsw i64 %v539, 1
  br label %b50
b52:
  %v580 = add nsw i64 %v537, 1
  br label %b47
b49:
  %v581 = add i64 %v8, 0
  %v582 = sdiv i64 %v581, 1
  %v583 = add i64 %v2, 1
  %v584 = mul i64 %v582, %v2
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v8
  %v588 = select i1 %v587, i64 %v586, i64 %v8
  %v589 = mul i64 %v582, %v583
  %v590 = sdiv i64 %v589, %v3
  %v591 = mul i64 %v590, 1
  %v592 = icmp slt i64 %v591, %v8
  %v593 = select i1 %v592, i64 %v591, i64 %v8
  br label %b56
b56:
  %v594 = phi i64 [ %v588, %b49 ], [ %v631, %b57 ]
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b57, label %b58
b57:
  %v596 = mul i64 %v594, 2
  %v597 = getelementptr inbounds float, ptr %v128, i64 %v596
  %v598 = mul i64 %v594, 2
  %v599 = getelementptr inbounds float, ptr %v118, i64 %v598
  %v600 = mul i64 %v594, 2
  %v601 = getelementptr inbounds float, ptr %v116, i64 %v600
  %v602 = mul i64 %v594, 2
  %v603 = getelementptr inbounds float, ptr %v130, i64 %v602
  %v604 = icmp ult i64 2, 8
  %v605 = select i1 %v604, i64 2, i64 8
  %v606 = trunc i64 %v605 to i32
  %v607 = insertelement <8 x i32> poison, i32 %v606, i64 0
  %v608 = shufflevector <8 x i32> %v607, <8 x i32> poison, <8 x i32> zeroinitializer
  %v609 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v608
  %v610 = add i64 0, 0
  %v611 = getelementptr inbounds float, ptr %v597, i64 %v610
  %v612 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v611, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v613 = add i64 0, 0
  %v614 = getelementptr inbounds float, ptr %v599, i64 %v613
  %v615 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v614, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = add i64 0, 0
  %v618 = getelementptr inbounds float, ptr %v601, i64 %v617
  %v619 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v618, <8 x i1> %v609, <8 x float> zeroinitializer)
  %v620 = fdiv <8 x float> %v616, %v619
  %v621 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v622 = shufflevector <8 x float> %v621, <8 x float> poison, <8 x i32> zeroinitializer
  %v623 = fmul <8 x float> %v620, %v622
  %v624 = fdiv <8 x float> %v623, %v619
  %v625 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v626 = shufflevector <8 x float> %v625, <8 x float> poison, <8 x i32> zeroinitializer
  %v627 = fdiv <8 x float> %v624, %v626
  %v628 = fneg <8 x float> %v627
  %v629 = add i64 0, 0
  %v630 = getelementptr inbounds float, ptr %v603, i64 %v629
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v628, ptr align 4 %v630, <8 x i1> %v609)
  %v631 = add nsw i64 %v594, 1
  br label %b56
b58:
  %v632 = add i64 %v8, 0
  %v633 = sdiv i64 %v632, 1
  %v634 = add i64 %v2, 1
  %v635 = mul i64 %v633, %v2
  %v636 = sdiv i64 %v635, %v3
  %v637 = mul i64 %v636, 1
  %v638 = icmp slt i64 %v637, %v8
  %v639 = select i1 %v638, i64 %v637, i64 %v8
  %v640 = mul i64 %v633, %v634
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v8
  %v644 = select i1 %v643, i64 %v642, i64 %v8
  br label %b59
b59:
  %v645 = phi i64 [ %v639, %b58 ], [ %v722, %b64 ]
  %v646 = icmp slt i64 %v645, %v644
  br i1 %v646, label %b60, label %b61
b60:
  br label %b62
b62:
  %v647 = phi i64 [ 0, %b60 ], [ %v721, %b67 ]
  %v648 = icmp slt i64 %v647, 2
  br i1 %v648, label %b63, label %b64
b63:
  br label %b65
b65:
  %v649 = phi i64 [ 0, %b63 ], [ %v720, %b70 ]
  %v650 = icmp slt i64 %v649, 8
  br i1 %v650, label %b66, label %b67
b66:
  br label %b68
b68:
  %v651 = phi i64 [ 0, %b66 ], [ %v703, %b69 ]
  %v652 = phi <8 x float> [ splat (float 0x0000000000000000), %b66 ], [ %v702, %b69 ]
  %v653 = icmp slt i64 %v651, 8
  br i1 %v653, label %b69, label %b70
b69:
  %v654 = mul i64 %v645, 16
  %v655 = getelementptr inbounds float, ptr %v122, i64 %v654
  %v656 = mul i64 %v645, 2
  %v657 = getelementptr inbounds float, ptr %v118, i64 %v656
  %v658 = add i64 0, %v647
  %v659 = getelementptr inbounds float, ptr %v657, i64 %v658
  %v660 = load float, ptr %v659, align 4
  %v661 = mul i64 %v645, 2
  %v662 = getelementptr inbounds float, ptr %v130, i64 %v661
  %v663 = add i64 0, %v647
  %v664 = getelementptr inbounds float, ptr %v662, i64 %v663
  %v665 = load float, ptr %v664, align 4
  %v666 = mul i64 %v645, 16
  %v667 = getelementptr inbounds float, ptr %v114, i64 %v666
  %v668 = mul i64 1, %v7
  %v669 = add i64 %v645, %v668
  %v670 = mul i64 %v669, 128
  %v671 = getelementptr inbounds float, ptr %v32, i64 %v670
  %v672 = mul i64 %v647, 8
  %v673 = add i64 0, %v672
  %v674 = add i64 %v673, %v651
  %v675 = getelementptr inbounds float, ptr %v655, i64 %v674
  %v676 = load <8 x float>, ptr %v675, align 4
  %v677 = add i64 0, %v651
  %v678 = getelementptr inbounds float, ptr %v26, i64 %v677
  %v679 = load <8 x float>, ptr %v678, align 4
  %v680 = fmul <8 x float> %v676, %v679
  %v681 = insertelement <8 x float> poison, float %v660, i64 0
  %v682 = shufflevector <8 x float> %v681, <8 x float> poison, <8 x i32> zeroinitializer
  %v683 = fmul <8 x float> %v680, %v682
  %v684 = mul i64 %v647, 8
  %v685 = add i64 0, %v684
  %v686 = add i64 %v685, %v651
  %v687 = getelementptr inbounds float, ptr %v667, i64 %v686
  %v688 = load <8 x float>, ptr %v687, align 4
  %v689 = insertelement <8 x float> poison, float %v665, i64 0
  %v690 = shufflevector <8 x float> %v689, <8 x float> poison, <8 x i32> zeroinitializer
  %v691 = fmul <8 x float> %v690, %v688
  %v692 = fadd <8 x float> %v683, %v691
  %v693 = fadd <8 x float> %v692, %v691
  %v694 = mul i64 %v647, 64
  %v695 = add i64 0, %v694
  %v696 = mul i64 %v649, 8
  %v697 = add i64 %v695, %v696
  %v698 = add i64 %v697, %v651
  %v699 = getelementptr inbounds float, ptr %v671, i64 %v698
  %v700 = load <8 x float>, ptr %v699, align 4
  %v701 = fmul <8 x float> %v693, %v700
  %v702 = fadd <8 x float> %v652, %v701
  %v703 = add nsw i64 %v651, 8
  br label %b68
b70:
  %v704 = shufflevector <8 x float> %v652, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v705 = shufflevector <8 x float> %v652, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v706 = fadd <4 x float> %v704, %v705
  %v707 = shufflevector <4 x float> %v706, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v708 = shufflevector <4 x float> %v706, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v709 = fadd <2 x float> %v707, %v708
  %v710 = extractelement <2 x float> %v709, i64 0
  %v711 = extractelement <2 x float> %v709, i64 1
  %v712 = fadd float %v710, %v711
  %v713 = fadd float %v712, 0x0000000000000000
  %v714 = mul i64 %v645, 16
  %v715 = getelementptr inbounds float, ptr %v132, i64 %v714
  %v716 = mul i64 %v647, 8
  %v717 = add i64 0, %v716
  %v718 = add i64 %v717, %v649
  %v719 = getelementptr inbounds float, ptr %v715, i64 %v718
  store float %v713, ptr %v719, align 4
  %v720 = add nsw i64 %v649, 1
  br label %b65
b67:
  %v721 = add nsw i64 %v647, 1
  br label %b62
b64:
  %v722 = add nsw i64 %v645, 1
  br label %b59
b61:
  %v723 = add i64 %v8, 0
  %v724 = sdiv i64 %v723, 1
  %v725 = add i64 %v2, 1
  %v726 = mul i64 %v724, %v2
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, %v8
  %v730 = select i1 %v729, i64 %v728, i64 %v8
  %v731 = mul i64 %v724, %v725
  %v732 = sdiv i64 %v731, %v3
  %v733 = mul i64 %v732, 1
  %v734 = icmp slt i64 %v733, %v8
  %v735 = select i1 %v734, i64 %v733, i64 %v8
  br label %b71
b71:
  %v736 = phi i64 [ %v730, %b61 ], [ %v779, %b76 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b72, label %b73
b72:
  br label %b74
b74:
  %v738 = phi i64 [ 0, %b72 ], [ %v778, %b79 ]
  %v739 = icmp slt i64 %v738, 2
  br i1 %v739, label %b75, label %b76
b75:
  br label %b77
b77:
  %v740 = phi i64 [ 0, %b75 ], [ %v763, %b78 ]
  %v741 = phi <8 x float> [ splat (float 0x0000000000000000), %b75 ], [ %v762, %b78 ]
  %v742 = icmp slt i64 %v740, 8
  br i1 %v742, label %b78, label %b79
b78:
  %v743 = mul i64 %v736, 16
  %v744 = getelementptr inbounds float, ptr %v132, i64 %v743
  %v745 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v746 = mul i64 %v736, 16
  %v747 = getelementptr inbounds float, ptr %v88, i64 %v746
  %v748 = mul i64 %v738, 8
  %v749 = add i64 0, %v748
  %v750 = add i64 %v749, %v740
  %v751 = getelementptr inbounds float, ptr %v744, i64 %v750
  %v752 = load <8 x float>, ptr %v751, align 4
  %v753 = insertelement <8 x float> poison, float %v745, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fdiv <8 x float> %v752, %v754
  %v756 = mul i64 %v738, 8
  %v757 = add i64 0, %v756
  %v758 = add i64 %v757, %v740
  %v759 = getelementptr inbounds float, ptr %v747, i64 %v758
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = fmul <8 x float> %v755, %v760
  %v762 = fadd <8 x float> %v741, %v761
  %v763 = add nsw i64 %v740, 8
  br label %b77
b79:
  %v764 = shufflevector <8 x float> %v741, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v765 = shufflevector <8 x float> %v741, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v766 = fadd <4 x float> %v764, %v765
  %v767 = shufflevector <4 x float> %v766, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v768 = shufflevector <4 x float> %v766, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v769 = fadd <2 x float> %v767, %v768
  %v770 = extractelement <2 x float> %v769, i64 0
  %v771 = extractelement <2 x float> %v769, i64 1
  %v772 = fadd float %v770, %v771
  %v773 = fadd float %v772, 0x0000000000000000
  %v774 = mul i64 %v736, 2
  %v775 = getelementptr inbounds float, ptr %v128, i64 %v774
  %v776 = add i64 0, %v738
  %v777 = getelementptr inbounds float, ptr %v775, i64 %v776
  store float %v773, ptr %v777, align 4
  %v778 = add nsw i64 %v738, 1
  br label %b74
b76:
  %v779 = add nsw i64 %v736, 1
  br label %b71
b73:
  %v780 = add i64 %v8, 0
  %v781 = sdiv i64 %v780, 1
  %v782 = add i64 %v2, 1
  %v783 = mul i64 %v781, %v2
  %v784 = sdiv i64 %v783, %v3
  %v785 = mul i64 %v784, 1
  %v786 = icmp slt i64 %v785, %v8
  %v787 = select i1 %v786, i64 %v785, i64 %v8
  %v788 = mul i64 %v781, %v782
  %v789 = sdiv i64 %v788, %v3
  %v790 = mul i64 %v789, 1
  %v791 = icmp slt i64 %v790, %v8
  %v792 = select i1 %v791, i64 %v790, i64 %v8
  br label %b80
b80:
  %v793 = phi i64 [ %v787, %b73 ], [ %v827, %b81 ]
  %v794 = icmp slt i64 %v793, %v792
  br i1 %v794, label %b81, label %b82
b81:
  %v795 = mul i64 %v793, 2
  %v796 = getelementptr inbounds float, ptr %v128, i64 %v795
  %v797 = mul i64 %v793, 2
  %v798 = getelementptr inbounds float, ptr %v108, i64 %v797
  %v799 = mul i64 %v793, 2
  %v800 = getelementptr inbounds float, ptr %v106, i64 %v799
  %v801 = mul i64 %v793, 2
  %v802 = getelementptr inbounds float, ptr %v134, i64 %v801
  %v803 = icmp ult i64 2, 8
  %v804 = select i1 %v803, i64 2, i64 8
  %v805 = trunc i64 %v804 to i32
  %v806 = insertelement <8 x i32> poison, i32 %v805, i64 0
  %v807 = shufflevector <8 x i32> %v806, <8 x i32> poison, <8 x i32> zeroinitializer
  %v808 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v807
  %v809 = add i64 0, 0
  %v810 = getelementptr inbounds float, ptr %v796, i64 %v809
  %v811 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v810, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v812 = add i64 0, 0
  %v813 = getelementptr inbounds float, ptr %v798, i64 %v812
  %v814 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v813, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v815 = fmul <8 x float> %v811, %v814
  %v816 = add i64 0, 0
  %v817 = getelementptr inbounds float, ptr %v800, i64 %v816
  %v818 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v817, <8 x i1> %v808, <8 x float> zeroinitializer)
  %v819 = fdiv <8 x float> %v815, %v818
  %v820 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v821 = shufflevector <8 x float> %v820, <8 x float> poison, <8 x i32> zeroinitializer
  %v822 = fmul <8 x float> %v819, %v821
  %v823 = fdiv <8 x float> %v822, %v818
  %v824 = fneg <8 x float> %v823
  %v825 = add i64 0, 0
  %v826 = getelementptr inbounds float, ptr %v802, i64 %v825
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v824, ptr align 4 %v826, <8 x i1> %v808)
  %v827 = add nsw i64 %v793, 1
  br label %b80
b82:
  %v828 = add i64 %v8, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v8
  %v835 = select i1 %v834, i64 %v833, i64 %v8
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v8
  %v840 = select i1 %v839, i64 %v838, i64 %v8
  br label %b83
b83:
  %v841 = phi i64 [ %v835, %b82 ], [ %v888, %b88 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b84, label %b85
b84:
  br label %b86
b86:
  %v843 = phi i64 [ 0, %b84 ], [ %v887, %b87 ]
  %v844 = icmp slt i64 %v843, 2
  br i1 %v844, label %b87, label %b88
b87:
  %v845 = mul i64 %v841, 16
  %v846 = getelementptr inbounds float, ptr %v132, i64 %v845
  %v847 = call float @llvm.sqrt.f32(float 0x4020000000000000)
  %v848 = mul i64 %v841, 2
  %v849 = getelementptr inbounds float, ptr %v108, i64 %v848
  %v850 = add i64 0, %v843
  %v851 = getelementptr inbounds float, ptr %v849, i64 %v850
  %v852 = load float, ptr %v851, align 4
  %v853 = mul i64 %v841, 2
  %v854 = getelementptr inbounds float, ptr %v134, i64 %v853
  %v855 = add i64 0, %v843
  %v856 = getelementptr inbounds float, ptr %v854, i64 %v855
  %v857 = load float, ptr %v856, align 4
  %v858 = mul i64 %v841, 16
  %v859 = getelementptr inbounds float, ptr %v88, i64 %v858
  %v860 = mul i64 %v841, 16
  %v861 = getelementptr inbounds float, ptr %v136, i64 %v860
  %v862 = mul i64 %v843, 8
  %v863 = add i64 0, %v862
  %v864 = add i64 %v863, 0
  %v865 = getelementptr inbounds float, ptr %v846, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = insertelement <8 x float> poison, float %v847, i64 0
  %v868 = shufflevector <8 x float> %v867, <8 x float> poison, <8 x i32> zeroinitializer
  %v869 = fdiv <8 x float> %v866, %v868
  %v870 = insertelement <8 x float> poison, float %v852, i64 0
  %v871 = shufflevector <8 x float> %v870, <8 x float> poison, <8 x i32> zeroinitializer
  %v872 = fmul <8 x float> %v869, %v871
  %v873 = mul i64 %v843, 8
  %v874 = add i64 0, %v873
  %v875 = add i64 %v874, 0
  %v876 = getelementptr inbounds float, ptr %v859, i64 %v875
  %v877 = load <8 x float>, ptr %v876, align 4
  %v878 = insertelement <8 x float> poison, float %v857, i64 0
  %v879 = shufflevector <8 x float> %v878, <8 x float> poison, <8 x i32> zeroinitializer
  %v880 = fmul <8 x float> %v879, %v877
  %v881 = fadd <8 x float> %v872, %v880
  %v882 = fadd <8 x float> %v881, %v880
  %v883 = mul i64 %v843, 8
  %v884 = add i64 0, %v883
  %v885 = add i64 %v884, 0
  %v886 = getelementptr inbounds float, ptr %v861, i64 %v885
  store <8 x float> %v882, ptr %v886, align 4
  %v887 = add nsw i64 %v843, 1
  br label %b86
b88:
  %v888 = add nsw i64 %v841, 1
  br label %b83
b85:
  %v889 = icmp sgt i64 %v3, 1
  br i1 %v889, label %b89, label %b90
b89:
  %v890 = getelementptr inbounds i64, ptr %v1, i64 3
  %v891 = atomicrmw add ptr %v890, i64 1 acq_rel
  %v892 = load i64, ptr %v243, align 8
  %v893 = add i64 %v892, 1
  store i64 %v893, ptr %v243, align 8
  %v894 = mul i64 %v3, %v893
  br label %b91
b91:
  %v895 = load atomic i64, ptr %v890 acquire, align 8
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b92, label %b93
b92:
  %v897 = call i32 @sched_yield()
  br label %b91
b93:
  br label %b90
b90:
  br label %b94
b94:
  %v898 = phi i64 [ 0, %b90 ], [ %v1880, %b192 ]
  %v899 = icmp slt i64 %v898, %v5
  br i1 %v899, label %b95, label %b96
b95:
  %v900 = sub i64 %v5, 1
  %v901 = sub i64 %v900, %v898
  %v902 = add i64 %v7, 0
  %v903 = sdiv i64 %v902, 1
  %v904 = add i64 %v2, 1
  %v905 = mul i64 %v903, %v2
  %v906 = sdiv i64 %v905, %v3
  %v907 = mul i64 %v906, 1
  %v908 = icmp slt i64 %v907, %v7
  %v909 = select i1 %v908, i64 %v907, i64 %v7
  %v910 = mul i64 %v903, %v904
  %v911 = sdiv i64 %v910, %v3
  %v912 = mul i64 %v911, 1
  %v913 = icmp slt i64 %v912, %v7
  %v914 = select i1 %v913, i64 %v912, i64 %v7
  br label %b97
b97:
  %v915 = phi i64 [ %v909, %b95 ], [ %v1015, %b102 ]
  %v916 = icmp slt i64 %v915, %v914
  br i1 %v916, label %b98, label %b99
b98:
  br label %b100
b100:
  %v917 = phi i64 [ 0, %b98 ], [ %v1014, %b105 ]
  %v918 = icmp slt i64 %v917, 2
  br i1 %v918, label %b101, label %b102
b101:
  br label %b103
b103:
  %v919 = phi i64 [ 0, %b101 ], [ %v1013, %b104 ]
  %v920 = icmp slt i64 %v919, 8
  br i1 %v920, label %b104, label %b105
b104:
  %v921 = add i64 %v901, 1
  %v922 = and i64 %v921, 1
  %v923 = mul i64 %v922, %v7
  %v924 = add i64 %v923, %v915
  %v925 = mul i64 %v924, 128
  %v926 = getelementptr inbounds float, ptr %v40, i64 %v925
  %v927 = add i64 %v901, 0
  %v928 = and i64 %v927, %v220
  %v929 = mul i64 %v928, %v7
  %v930 = add i64 %v929, %v915
  %v931 = mul i64 %v930, 16
  %v932 = getelementptr inbounds float, ptr %v122, i64 %v931
  %v933 = add i64 %v901, 0
  %v934 = and i64 %v933, %v216
  %v935 = mul i64 %v934, %v7
  %v936 = add i64 %v935, %v915
  %v937 = mul i64 %v936, 2
  %v938 = getelementptr inbounds float, ptr %v118, i64 %v937
  %v939 = add i64 0, %v917
  %v940 = getelementptr inbounds float, ptr %v938, i64 %v939
  %v941 = load float, ptr %v940, align 4
  %v942 = add i64 %v901, 0
  %v943 = and i64 %v942, %v228
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v915
  %v946 = mul i64 %v945, 2
  %v947 = getelementptr inbounds float, ptr %v130, i64 %v946
  %v948 = add i64 0, %v917
  %v949 = getelementptr inbounds float, ptr %v947, i64 %v948
  %v950 = load float, ptr %v949, align 4
  %v951 = add i64 %v901, 0
  %v952 = and i64 %v951, %v212
  %v953 = mul i64 %v952, %v7
  %v954 = add i64 %v953, %v915
  %v955 = mul i64 %v954, 16
  %v956 = getelementptr inbounds float, ptr %v114, i64 %v955
  %v957 = add i64 %v901, 0
  %v958 = and i64 %v957, %v208
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v915
  %v961 = mul i64 %v960, 16
  %v962 = getelementptr inbounds float, ptr %v110, i64 %v961
  %v963 = mul i64 %v917, 8
  %v964 = add i64 0, %v963
  %v965 = add i64 %v964, %v919
  %v966 = getelementptr inbounds float, ptr %v962, i64 %v965
  %v967 = load float, ptr %v966, align 4
  %v968 = add i64 %v901, 0
  %v969 = and i64 %v968, %v236
  %v970 = mul i64 %v969, %v7
  %v971 = add i64 %v970, %v915
  %v972 = mul i64 %v971, 128
  %v973 = getelementptr inbounds float, ptr %v138, i64 %v972
  %v974 = mul i64 %v917, 64
  %v975 = add i64 0, %v974
  %v976 = mul i64 %v919, 8
  %v977 = add i64 %v975, %v976
  %v978 = add i64 %v977, 0
  %v979 = getelementptr inbounds float, ptr %v926, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = mul i64 %v917, 8
  %v982 = add i64 0, %v981
  %v983 = add i64 %v982, 0
  %v984 = getelementptr inbounds float, ptr %v932, i64 %v983
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = add i64 0, 0
  %v987 = getelementptr inbounds float, ptr %v26, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = fmul <8 x float> %v985, %v988
  %v990 = insertelement <8 x float> poison, float %v941, i64 0
  %v991 = shufflevector <8 x float> %v990, <8 x float> poison, <8 x i32> zeroinitializer
  %v992 = fmul <8 x float> %v989, %v991
  %v993 = mul i64 %v917, 8
  %v994 = add i64 0, %v993
  %v995 = add i64 %v994, 0
  %v996 = getelementptr inbounds float, ptr %v956, i64 %v995
  %v997 = load <8 x float>, ptr %v996, align 4
  %v998 = insertelement <8 x float> poison, float %v950, i64 0
  %v999 = shufflevector <8 x float> %v998, <8 x float> poison, <8 x i32> zeroinitializer
  %v1000 = fmul <8 x float> %v999, %v997
  %v1001 = fadd <8 x float> %v992, %v1000
  %v1002 = fadd <8 x float> %v1001, %v1000
  %v1003 = insertelement <8 x float> poison, float %v967, i64 0
  %v1004 = shufflevector <8 x float> %v1003, <8 x float> poison, <8 x i32> zeroinitializer
  %v1005 = fmul <8 x float> %v1002, %v1004
  %v1006 = fadd <8 x float> %v980, %v1005
  %v1007 = mul i64 %v917, 64
  %v1008 = add i64 0, %v1007
  %v1009 = mul i64 %v919, 8
  %v1010 = add i64 %v1008, %v1009
  %v1011 = add i64 %v1010, 0
  %v1012 = getelementptr inbounds float, ptr %v973, i64 %v1011
  store <8 x float> %v1006, ptr %v1012, align 4
  %v1013 = add nsw i64 %v919, 1
  br label %b103
b105:
  %v1014 = add nsw i64 %v917, 1
  br label %b100
b102:
  %v1015 = add nsw i64 %v915, 1
  br label %b97
b99:
  %v1016 = add i64 %v7, 0
  %v1017 = sdiv i64 %v1016, 1
  %v1018 = add i64 %v2, 1
  %v1019 = mul i64 %v1017, %v2
  %v1020 = sdiv i64 %v1019, %v3
  %v1021 = mul i64 %v1020, 1
  %v1022 = icmp slt i64 %v1021, %v7
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v7
  %v1024 = mul i64 %v1017, %v1018
  %v1025 = sdiv i64 %v1024, %v3
  %v1026 = mul i64 %v1025, 1
  %v1027 = icmp slt i64 %v1026, %v7
  %v1028 = select i1 %v1027, i64 %v1026, i64 %v7
  br label %b106
b106:
  %v1029 = phi i64 [ %v1023, %b99 ], [ %v1095, %b111 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b107, label %b108
b107:
  br label %b109
b109:
  %v1031 = phi i64 [ 0, %b107 ], [ %v1094, %b114 ]
  %v1032 = icmp slt i64 %v1031, 2
  br i1 %v1032, label %b110, label %b111
b110:
  br label %b112
b112:
  %v1033 = phi i64 [ 0, %b110 ], [ %v1093, %b117 ]
  %v1034 = icmp slt i64 %v1033, 8
  br i1 %v1034, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1035 = phi i64 [ 0, %b113 ], [ %v1076, %b116 ]
  %v1036 = phi <8 x float> [ splat (float 0x0000000000000000), %b113 ], [ %v1075, %b116 ]
  %v1037 = icmp slt i64 %v1035, 8
  br i1 %v1037, label %b116, label %b117
b116:
  %v1038 = add i64 %v901, 0
  %v1039 = and i64 %v1038, %v236
  %v1040 = mul i64 %v1039, %v7
  %v1041 = add i64 %v1040, %v1029
  %v1042 = mul i64 %v1041, 128
  %v1043 = getelementptr inbounds float, ptr %v138, i64 %v1042
  %v1044 = add i64 %v901, 0
  %v1045 = and i64 %v1044, %v188
  %v1046 = mul i64 %v1045, %v7
  %v1047 = add i64 %v1046, %v1029
  %v1048 = mul i64 %v1047, 2
  %v1049 = getelementptr inbounds float, ptr %v84, i64 %v1048
  %v1050 = add i64 0, %v1031
  %v1051 = getelementptr inbounds float, ptr %v1049, i64 %v1050
  %v1052 = load float, ptr %v1051, align 4
  %v1053 = add i64 %v901, 0
  %v1054 = and i64 %v1053, %v200
  %v1055 = mul i64 %v1054, %v7
  %v1056 = add i64 %v1055, %v1029
  %v1057 = mul i64 %v1056, 16
  %v1058 = getelementptr inbounds float, ptr %v102, i64 %v1057
  %v1059 = mul i64 %v1031, 64
  %v1060 = add i64 0, %v1059
  %v1061 = mul i64 %v1033, 8
  %v1062 = add i64 %v1060, %v1061
  %v1063 = add i64 %v1062, %v1035
  %v1064 = getelementptr inbounds float, ptr %v1043, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = mul i64 %v1031, 8
  %v1067 = add i64 0, %v1066
  %v1068 = add i64 %v1067, %v1035
  %v1069 = getelementptr inbounds float, ptr %v1058, i64 %v1068
  %v1070 = load <8 x float>, ptr %v1069, align 4
  %v1071 = insertelement <8 x float> poison, float %v1052, i64 0
  %v1072 = shufflevector <8 x float> %v1071, <8 x float> poison, <8 x i32> zeroinitializer
  %v1073 = fmul <8 x float> %v1072, %v1070
  %v1074 = fmul <8 x float> %v1065, %v1073
  %v1075 = fadd <8 x float> %v1036, %v1074
  %v1076 = add nsw i64 %v1035, 8
  br label %b115
b117:
  %v1077 = shufflevector <8 x float> %v1036, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1078 = shufflevector <8 x float> %v1036, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1079 = fadd <4 x float> %v1077, %v1078
  %v1080 = shufflevector <4 x float> %v1079, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1081 = shufflevector <4 x float> %v1079, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1082 = fadd <2 x float> %v1080, %v1081
  %v1083 = extractelement <2 x float> %v1082, i64 0
  %v1084 = extractelement <2 x float> %v1082, i64 1
  %v1085 = fadd float %v1083, %v1084
  %v1086 = fadd float %v1085, 0x0000000000000000
  %v1087 = mul i64 %v1029, 16
  %v1088 = getelementptr inbounds float, ptr %v140, i64 %v1087
  %v1089 = mul i64 %v1031, 8
  %v1090 = add i64 0, %v1089
  %v1091 = add i64 %v1090, %v1033
  %v1092 = getelementptr inbounds float, ptr %v1088, i64 %v1091
  store float %v1086, ptr %v1092, align 4
  %v1093 = add nsw i64 %v1033, 1
  br label %b112
b114:
  %v1094 = add nsw i64 %v1031, 1
  br label %b109
b111:
  %v1095 = add nsw i64 %v1029, 1
  br label %b106
b108:
  %v1096 = add i64 %v7, 0
  %v1097 = sdiv i64 %v1096, 1
  %v1098 = add i64 %v2, 1
  %v1099 = mul i64 %v1097, %v2
  %v1100 = sdiv i64 %v1099, %v3
  %v1101 = mul i64 %v1100, 1
  %v1102 = icmp slt i64 %v1101, %v7
  %v1103 = select i1 %v1102, i64 %v1101, i64 %v7
  %v1104 = mul i64 %v1097, %v1098
  %v1105 = sdiv i64 %v1104, %v3
  %v1106 = mul i64 %v1105, 1
  %v1107 = icmp slt i64 %v1106, %v7
  %v1108 = select i1 %v1107, i64 %v1106, i64 %v7
  br label %b118
b118:
  %v1109 = phi i64 [ %v1103, %b108 ], [ %v1166, %b123 ]
  %v1110 = icmp slt i64 %v1109, %v1108
  br i1 %v1110, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1111 = phi i64 [ 0, %b119 ], [ %v1165, %b126 ]
  %v1112 = icmp slt i64 %v1111, 2
  br i1 %v1112, label %b122, label %b123
b122:
  br label %b124
b124:
  %v1113 = phi i64 [ 0, %b122 ], [ %v1154, %b125 ]
  %v1114 = phi <8 x float> [ splat (float 0x0000000000000000), %b122 ], [ %v1153, %b125 ]
  %v1115 = icmp slt i64 %v1113, 8
  br i1 %v1115, label %b125, label %b126
b125:
  %v1116 = add i64 %v901, 0
  %v1117 = and i64 %v1116, %v236
  %v1118 = mul i64 %v1117, %v7
  %v1119 = add i64 %v1118, %v1109
  %v1120 = mul i64 %v1119, 128
  %v1121 = getelementptr inbounds float, ptr %v138, i64 %v1120
  %v1122 = add i64 %v901, 0
  %v1123 = and i64 %v1122, %v194
  %v1124 = mul i64 %v1123, %v7
  %v1125 = add i64 %v1124, %v1109
  %v1126 = mul i64 %v1125, 16
  %v1127 = getelementptr inbounds float, ptr %v90, i64 %v1126
  %v1128 = mul i64 %v1111, 8
  %v1129 = add i64 0, %v1128
  %v1130 = add i64 %v1129, %v1113
  %v1131 = getelementptr inbounds float, ptr %v1127, i64 %v1130
  %v1132 = load float, ptr %v1131, align 4
  %v1133 = add i64 %v901, 0
  %v1134 = and i64 %v1133, %v198
  %v1135 = mul i64 %v1134, %v7
  %v1136 = add i64 %v1135, %v1109
  %v1137 = mul i64 %v1136, 2
  %v1138 = getelementptr inbounds float, ptr %v98, i64 %v1137
  %v1139 = add i64 0, %v1111
  %v1140 = getelementptr inbounds float, ptr %v1138, i64 %v1139
  %v1141 = load float, ptr %v1140, align 4
  %v1142 = fmul float %v1132, %v1141
  %v1143 = mul i64 %v1111, 64
  %v1144 = add i64 0, %v1143
  %v1145 = add i64 %v1144, 0
  %v1146 = mul i64 %v1113, 8
  %v1147 = add i64 %v1145, %v1146
  %v1148 = getelementptr inbounds float, ptr %v1121, i64 %v1147
  %v1149 = load <8 x float>, ptr %v1148, align 4
  %v1150 = insertelement <8 x float> poison, float %v1142, i64 0
  %v1151 = shufflevector <8 x float> %v1150, <8 x float> poison, <8 x i32> zeroinitializer
  %v1152 = fmul <8 x float> %v1149, %v1151
  %v1153 = fadd <8 x float> %v1114, %v1152
  %v1154 = add nsw i64 %v1113, 1
  br label %b124
b126:
  %v1155 = add i64 %v901, 0
  %v1156 = and i64 %v1155, %v230
  %v1157 = mul i64 %v1156, %v7
  %v1158 = add i64 %v1157, %v1109
  %v1159 = mul i64 %v1158, 16
  %v1160 = getelementptr inbounds float, ptr %v132, i64 %v1159
  %v1161 = mul i64 %v1111, 8
  %v1162 = add i64 0, %v1161
  %v1163 = add i64 %v1162, 0
  %v1164 = getelementptr inbounds float, ptr %v1160, i64 %v1163
  store <8 x float> %v1114, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1111, 1
  br label %b121
b123:
  %v1166 = add nsw i64 %v1109, 1
  br label %b118
b120:
  %v1167 = add i64 %v7, 0
  %v1168 = sdiv i64 %v1167, 1
  %v1169 = add i64 %v2, 1
  %v1170 = mul i64 %v1168, %v2
  %v1171 = sdiv i64 %v1170, %v3
  %v1172 = mul i64 %v1171, 1
  %v1173 = icmp slt i64 %v1172, %v7
  %v1174 = select i1 %v1173, i64 %v1172, i64 %v7
  %v1175 = mul i64 %v1168, %v1169
  %v1176 = sdiv i64 %v1175, %v3
  %v1177 = mul i64 %v1176, 1
  %v1178 = icmp slt i64 %v1177, %v7
  %v1179 = select i1 %v1178, i64 %v1177, i64 %v7
  br label %b127
b127:
  %v1180 = phi i64 [ %v1174, %b120 ], [ %v1218, %b132 ]
  %v1181 = icmp slt i64 %v1180, %v1179
  br i1 %v1181, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1182 = phi i64 [ 0, %b128 ], [ %v1217, %b131 ]
  %v1183 = icmp slt i64 %v1182, 2
  br i1 %v1183, label %b131, label %b132
b131:
  %v1184 = add i64 %v901, 0
  %v1185 = and i64 %v1184, %v230
  %v1186 = mul i64 %v1185, %v7
  %v1187 = add i64 %v1186, %v1180
  %v1188 = mul i64 %v1187, 16
  %v1189 = getelementptr inbounds float, ptr %v132, i64 %v1188
  %v1190 = add i64 %v901, 0
  %v1191 = and i64 %v1190, %v188
  %v1192 = mul i64 %v1191, %v7
  %v1193 = add i64 %v1192, %v1180
  %v1194 = mul i64 %v1193, 2
  %v1195 = getelementptr inbounds float, ptr %v84, i64 %v1194
  %v1196 = add i64 0, %v1182
  %v1197 = getelementptr inbounds float, ptr %v1195, i64 %v1196
  %v1198 = load float, ptr %v1197, align 4
  %v1199 = add i64 %v901, 0
  %v1200 = and i64 %v1199, %v238
  %v1201 = mul i64 %v1200, %v7
  %v1202 = add i64 %v1201, %v1180
  %v1203 = mul i64 %v1202, 16
  %v1204 = getelementptr inbounds float, ptr %v142, i64 %v1203
  %v1205 = mul i64 %v1182, 8
  %v1206 = add i64 0, %v1205
  %v1207 = add i64 %v1206, 0
  %v1208 = getelementptr inbounds float, ptr %v1189, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = insertelement <8 x float> poison, float %v1198, i64 0
  %v1211 = shufflevector <8 x float> %v1210, <8 x float> poison, <8 x i32> zeroinitializer
  %v1212 = fmul <8 x float> %v1209, %v1211
  %v1213 = mul i64 %v1182, 8
  %v1214 = add i64 0, %v1213
  %v1215 = add i64 %v1214, 0
  %v1216 = getelementptr inbounds float, ptr %v1204, i64 %v1215
  store <8 x float> %v1212, ptr %v1216, align 4
  %v1217 = add nsw i64 %v1182, 1
  br label %b130
b132:
  %v1218 = add nsw i64 %v1180, 1
  br label %b127
b129:
  %v1219 = add i64 %v7, 0
  %v1220 = sdiv i64 %v1219, 1
  %v1221 = add i64 %v2, 1
  %v1222 = mul i64 %v1220, %v2
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v7
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v7
  %v1227 = mul i64 %v1220, %v1221
  %v1228 = sdiv i64 %v1227, %v3
  %v1229 = mul i64 %v1228, 1
  %v1230 = icmp slt i64 %v1229, %v7
  %v1231 = select i1 %v1230, i64 %v1229, i64 %v7
  br label %b133
b133:
  %v1232 = phi i64 [ %v1226, %b129 ], [ %v1299, %b138 ]
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b134, label %b135
b134:
  br label %b136
b136:
  %v1234 = phi i64 [ 0, %b134 ], [ %v1298, %b141 ]
  %v1235 = icmp slt i64 %v1234, 2
  br i1 %v1235, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1236 = phi i64 [ 0, %b137 ], [ %v1297, %b144 ]
  %v1237 = icmp slt i64 %v1236, 8
  br i1 %v1237, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1238 = phi i64 [ 0, %b140 ], [ %v1280, %b143 ]
  %v1239 = phi <8 x float> [ splat (float 0x0000000000000000), %b140 ], [ %v1279, %b143 ]
  %v1240 = icmp slt i64 %v1238, 8
  br i1 %v1240, label %b143, label %b144
b143:
  %v1241 = add i64 %v901, 0
  %v1242 = and i64 %v1241, %v238
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1232
  %v1245 = mul i64 %v1244, 16
  %v1246 = getelementptr inbounds float, ptr %v142, i64 %v1245
  %v1247 = add i64 %v901, 0
  %v1248 = and i64 %v1247, %v190
  %v1249 = mul i64 %v1248, %v7
  %v1250 = add i64 %v1249, %v1232
  %v1251 = mul i64 %v1250, 2
  %v1252 = getelementptr inbounds float, ptr %v86, i64 %v1251
  %v1253 = add i64 0, %v1234
  %v1254 = getelementptr inbounds float, ptr %v1252, i64 %v1253
  %v1255 = load float, ptr %v1254, align 4
  %v1256 = add i64 %v901, 0
  %v1257 = and i64 %v1256, %v170
  %v1258 = mul i64 %v1257, %v7
  %v1259 = add i64 %v1258, %v1232
  %v1260 = mul i64 %v1259, 128
  %v1261 = getelementptr inbounds float, ptr %v32, i64 %v1260
  %v1262 = mul i64 %v1234, 8
  %v1263 = add i64 0, %v1262
  %v1264 = add i64 %v1263, %v1238
  %v1265 = getelementptr inbounds float, ptr %v1246, i64 %v1264
  %v1266 = load <8 x float>, ptr %v1265, align 4
  %v1267 = fneg <8 x float> %v1266
  %v1268 = mul i64 %v1234, 64
  %v1269 = add i64 0, %v1268
  %v1270 = mul i64 %v1236, 8
  %v1271 = add i64 %v1269, %v1270
  %v1272 = add i64 %v1271, %v1238
  %v1273 = getelementptr inbounds float, ptr %v1261, i64 %v1272
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = insertelement <8 x float> poison, float %v1255, i64 0
  %v1276 = shufflevector <8 x float> %v1275, <8 x float> poison, <8 x i32> zeroinitializer
  %v1277 = fmul <8 x float> %v1276, %v1274
  %v1278 = fmul <8 x float> %v1267, %v1277
  %v1279 = fadd <8 x float> %v1239, %v1278
  %v1280 = add nsw i64 %v1238, 8
  br label %b142
b144:
  %v1281 = shufflevector <8 x float> %v1239, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1282 = shufflevector <8 x float> %v1239, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1283 = fadd <4 x float> %v1281, %v1282
  %v1284 = shufflevector <4 x float> %v1283, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1285 = shufflevector <4 x float> %v1283, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1286 = fadd <2 x float> %v1284, %v1285
  %v1287 = extractelement <2 x float> %v1286, i64 0
  %v1288 = extractelement <2 x float> %v1286, i64 1
  %v1289 = fadd float %v1287, %v1288
  %v1290 = fadd float %v1289, 0x0000000000000000
  %v1291 = mul i64 %v1232, 16
  %v1292 = getelementptr inbounds float, ptr %v144, i64 %v1291
  %v1293 = mul i64 %v1234, 8
  %v1294 = add i64 0, %v1293
  %v1295 = add i64 %v1294, %v1236
  %v1296 = getelementptr inbounds float, ptr %v1292, i64 %v1295
  store float %v1290, ptr %v1296, align 4
  %v1297 = add nsw i64 %v1236, 1
  br label %b139
b141:
  %v1298 = add nsw i64 %v1234, 1
  br label %b136
b138:
  %v1299 = add nsw i64 %v1232, 1
  br label %b133
b135:
  %v1300 = add i64 %v7, 0
  %v1301 = sdiv i64 %v1300, 1
  %v1302 = add i64 %v2, 1
  %v1303 = mul i64 %v1301, %v2
  %v1304 = sdiv i64 %v1303, %v3
  %v1305 = mul i64 %v1304, 1
  %v1306 = icmp slt i64 %v1305, %v7
  %v1307 = select i1 %v1306, i64 %v1305, i64 %v7
  %v1308 = mul i64 %v1301, %v1302
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 1
  %v1311 = icmp slt i64 %v1310, %v7
  %v1312 = select i1 %v1311, i64 %v1310, i64 %v7
  br label %b145
b145:
  %v1313 = phi i64 [ %v1307, %b135 ], [ %v1395, %b150 ]
  %v1314 = icmp slt i64 %v1313, %v1312
  br i1 %v1314, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1315 = phi i64 [ 0, %b146 ], [ %v1394, %b153 ]
  %v1316 = icmp slt i64 %v1315, 2
  br i1 %v1316, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1317 = phi i64 [ 0, %b149 ], [ %v1393, %b152 ]
  %v1318 = icmp slt i64 %v1317, 8
  br i1 %v1318, label %b152, label %b153
b152:
  %v1319 = add i64 %v901, 0
  %v1320 = and i64 %v1319, %v236
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1313
  %v1323 = mul i64 %v1322, 128
  %v1324 = getelementptr inbounds float, ptr %v138, i64 %v1323
  %v1325 = add i64 %v901, 0
  %v1326 = and i64 %v1325, %v238
  %v1327 = mul i64 %v1326, %v7
  %v1328 = add i64 %v1327, %v1313
  %v1329 = mul i64 %v1328, 16
  %v1330 = getelementptr inbounds float, ptr %v142, i64 %v1329
  %v1331 = add i64 %v901, 0
  %v1332 = and i64 %v1331, %v194
  %v1333 = mul i64 %v1332, %v7
  %v1334 = add i64 %v1333, %v1313
  %v1335 = mul i64 %v1334, 16
  %v1336 = getelementptr inbounds float, ptr %v90, i64 %v1335
  %v1337 = mul i64 %v1315, 8
  %v1338 = add i64 0, %v1337
  %v1339 = add i64 %v1338, %v1317
  %v1340 = getelementptr inbounds float, ptr %v1336, i64 %v1339
  %v1341 = load float, ptr %v1340, align 4
  %v1342 = add i64 %v901, 0
  %v1343 = and i64 %v1342, %v198
  %v1344 = mul i64 %v1343, %v7
  %v1345 = add i64 %v1344, %v1313
  %v1346 = mul i64 %v1345, 2
  %v1347 = getelementptr inbounds float, ptr %v98, i64 %v1346
  %v1348 = add i64 0, %v1315
  %v1349 = getelementptr inbounds float, ptr %v1347, i64 %v1348
  %v1350 = load float, ptr %v1349, align 4
  %v1351 = fmul float %v1341, %v1350
  %v1352 = add i64 %v901, 0
  %v1353 = and i64 %v1352, %v190
  %v1354 = mul i64 %v1353, %v7
  %v1355 = add i64 %v1354, %v1313
  %v1356 = mul i64 %v1355, 2
  %v1357 = getelementptr inbounds float, ptr %v86, i64 %v1356
  %v1358 = add i64 0, %v1315
  %v1359 = getelementptr inbounds float, ptr %v1357, i64 %v1358
  %v1360 = load float, ptr %v1359, align 4
  %v1361 = add i64 %v901, 0
  %v1362 = and i64 %v1361, 1
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1313
  %v1365 = mul i64 %v1364, 128
  %v1366 = getelementptr inbounds float, ptr %v40, i64 %v1365
  %v1367 = mul i64 %v1315, 64
  %v1368 = add i64 0, %v1367
  %v1369 = mul i64 %v1317, 8
  %v1370 = add i64 %v1368, %v1369
  %v1371 = add i64 %v1370, 0
  %v1372 = getelementptr inbounds float, ptr %v1324, i64 %v1371
  %v1373 = load <8 x float>, ptr %v1372, align 4
  %v1374 = mul i64 %v1315, 8
  %v1375 = add i64 0, %v1374
  %v1376 = add i64 %v1375, 0
  %v1377 = getelementptr inbounds float, ptr %v1330, i64 %v1376
  %v1378 = load <8 x float>, ptr %v1377, align 4
  %v1379 = fneg <8 x float> %v1378
  %v1380 = insertelement <8 x float> poison, float %v1351, i64 0
  %v1381 = shufflevector <8 x float> %v1380, <8 x float> poison, <8 x i32> zeroinitializer
  %v1382 = fmul <8 x float> %v1379, %v1381
  %v1383 = fadd <8 x float> %v1373, %v1382
  %v1384 = insertelement <8 x float> poison, float %v1360, i64 0
  %v1385 = shufflevector <8 x float> %v1384, <8 x float> poison, <8 x i32> zeroinitializer
  %v1386 = fmul <8 x float> %v1383, %v1385
  %v1387 = mul i64 %v1315, 64
  %v1388 = add i64 0, %v1387
  %v1389 = mul i64 %v1317, 8
  %v1390 = add i64 %v1388, %v1389
  %v1391 = add i64 %v1390, 0
  %v1392 = getelementptr inbounds float, ptr %v1366, i64 %v1391
  store <8 x float> %v1386, ptr %v1392, align 4
  %v1393 = add nsw i64 %v1317, 1
  br label %b151
b153:
  %v1394 = add nsw i64 %v1315, 1
  br label %b148
b150:
  %v1395 = add nsw i64 %v1313, 1
  br label %b145
b147:
  %v1396 = add i64 %v7, 0
  %v1397 = sdiv i64 %v1396, 1
  %v1398 = add i64 %v2, 1
  %v1399 = mul i64 %v1397, %v2
  %v1400 = sdiv i64 %v1399, %v3
  %v1401 = mul i64 %v1400, 1
  %v1402 = icmp slt i64 %v1401, %v7
  %v1403 = select i1 %v1402, i64 %v1401, i64 %v7
  %v1404 = mul i64 %v1397, %v1398
  %v1405 = sdiv i64 %v1404, %v3
  %v1406 = mul i64 %v1405, 1
  %v1407 = icmp slt i64 %v1406, %v7
  %v1408 = select i1 %v1407, i64 %v1406, i64 %v7
  br label %b154
b154:
  %v1409 = phi i64 [ %v1403, %b147 ], [ %v1460, %b159 ]
  %v1410 = icmp slt i64 %v1409, %v1408
  br i1 %v1410, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1411 = phi i64 [ 0, %b155 ], [ %v1459, %b162 ]
  %v1412 = icmp slt i64 %v1411, 2
  br i1 %v1412, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1413 = phi i64 [ 0, %b158 ], [ %v1444, %b161 ]
  %v1414 = phi <8 x float> [ splat (float 0x0000000000000000), %b158 ], [ %v1443, %b161 ]
  %v1415 = icmp slt i64 %v1413, 8
  br i1 %v1415, label %b161, label %b162
b161:
  %v1416 = mul i64 %v1409, 16
  %v1417 = getelementptr inbounds float, ptr %v144, i64 %v1416
  %v1418 = mul i64 %v1409, 16
  %v1419 = getelementptr inbounds float, ptr %v140, i64 %v1418
  %v1420 = add i64 %v901, 0
  %v1421 = and i64 %v1420, %v194
  %v1422 = mul i64 %v1421, %v7
  %v1423 = add i64 %v1422, %v1409
  %v1424 = mul i64 %v1423, 16
  %v1425 = getelementptr inbounds float, ptr %v90, i64 %v1424
  %v1426 = mul i64 %v1411, 8
  %v1427 = add i64 0, %v1426
  %v1428 = add i64 %v1427, %v1413
  %v1429 = getelementptr inbounds float, ptr %v1417, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = mul i64 %v1411, 8
  %v1432 = add i64 0, %v1431
  %v1433 = add i64 %v1432, %v1413
  %v1434 = getelementptr inbounds float, ptr %v1419, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fadd <8 x float> %v1430, %v1435
  %v1437 = mul i64 %v1411, 8
  %v1438 = add i64 0, %v1437
  %v1439 = add i64 %v1438, %v1413
  %v1440 = getelementptr inbounds float, ptr %v1425, i64 %v1439
  %v1441 = load <8 x float>, ptr %v1440, align 4
  %v1442 = fmul <8 x float> %v1436, %v1441
  %v1443 = fadd <8 x float> %v1414, %v1442
  %v1444 = add nsw i64 %v1413, 8
  br label %b160
b162:
  %v1445 = shufflevector <8 x float> %v1414, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1446 = shufflevector <8 x float> %v1414, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1447 = fadd <4 x float> %v1445, %v1446
  %v1448 = shufflevector <4 x float> %v1447, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1449 = shufflevector <4 x float> %v1447, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1450 = fadd <2 x float> %v1448, %v1449
  %v1451 = extractelement <2 x float> %v1450, i64 0
  %v1452 = extractelement <2 x float> %v1450, i64 1
  %v1453 = fadd float %v1451, %v1452
  %v1454 = fadd float %v1453, 0x0000000000000000
  %v1455 = mul i64 %v1409, 2
  %v1456 = getelementptr inbounds float, ptr %v146, i64 %v1455
  %v1457 = add i64 0, %v1411
  %v1458 = getelementptr inbounds float, ptr %v1456, i64 %v1457
  store float %v1454, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1411, 1
  br label %b157
b159:
  %v1460 = add nsw i64 %v1409, 1
  br label %b154
b156:
  %v1461 = add i64 %v7, 0
  %v1462 = sdiv i64 %v1461, 1
  %v1463 = add i64 %v2, 1
  %v1464 = mul i64 %v1462, %v2
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v7
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v7
  %v1469 = mul i64 %v1462, %v1463
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v7
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v7
  br label %b163
b163:
  %v1474 = phi i64 [ %v1468, %b156 ], [ %v1516, %b164 ]
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b164, label %b165
b164:
  %v1476 = mul i64 %v1474, 2
  %v1477 = getelementptr inbounds float, ptr %v146, i64 %v1476
  %v1478 = add i64 %v901, 0
  %v1479 = and i64 %v1478, %v198
  %v1480 = mul i64 %v1479, %v7
  %v1481 = add i64 %v1480, %v1474
  %v1482 = mul i64 %v1481, 2
  %v1483 = getelementptr inbounds float, ptr %v98, i64 %v1482
  %v1484 = add i64 %v901, 0
  %v1485 = and i64 %v1484, %v196
  %v1486 = mul i64 %v1485, %v7
  %v1487 = add i64 %v1486, %v1474
  %v1488 = mul i64 %v1487, 2
  %v1489 = getelementptr inbounds float, ptr %v96, i64 %v1488
  %v1490 = mul i64 %v1474, 2
  %v1491 = getelementptr inbounds float, ptr %v148, i64 %v1490
  %v1492 = icmp ult i64 2, 8
  %v1493 = select i1 %v1492, i64 2, i64 8
  %v1494 = trunc i64 %v1493 to i32
  %v1495 = insertelement <8 x i32> poison, i32 %v1494, i64 0
  %v1496 = shufflevector <8 x i32> %v1495, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1497 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1496
  %v1498 = add i64 0, 0
  %v1499 = getelementptr inbounds float, ptr %v1477, i64 %v1498
  %v1500 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1499, <8 x i1> %v1497, <8 x float> zeroinitializer)
  %v1501 = add i64 0, 0
  %v1502 = getelementptr inbounds float, ptr %v1483, i64 %v1501
  %v1503 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1502, <8 x i1> %v1497, <8 x float> zeroinitializer)
  %v1504 = fmul <8 x float> %v1500, %v1503
  %v1505 = add i64 0, 0
  %v1506 = getelementptr inbounds float, ptr %v1489, i64 %v1505
  %v1507 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1506, <8 x i1> %v1497, <8 x float> zeroinitializer)
  %v1508 = fdiv <8 x float> %v1504, %v1507
  %v1509 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1510 = shufflevector <8 x float> %v1509, <8 x float> poison, <8 x i32> zeroinitializer
  %v1511 = fmul <8 x float> %v1508, %v1510
  %v1512 = fdiv <8 x float> %v1511, %v1507
  %v1513 = fneg <8 x float> %v1512
  %v1514 = add i64 0, 0
  %v1515 = getelementptr inbounds float, ptr %v1491, i64 %v1514
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1513, ptr align 4 %v1515, <8 x i1> %v1497)
  %v1516 = add nsw i64 %v1474, 1
  br label %b163
b165:
  %v1517 = add i64 %v7, 0
  %v1518 = sdiv i64 %v1517, 1
  %v1519 = add i64 %v2, 1
  %v1520 = mul i64 %v1518, %v2
  %v1521 = sdiv i64 %v1520, %v3
  %v1522 = mul i64 %v1521, 1
  %v1523 = icmp slt i64 %v1522, %v7
  %v1524 = select i1 %v1523, i64 %v1522, i64 %v7
  %v1525 = mul i64 %v1518, %v1519
  %v1526 = sdiv i64 %v1525, %v3
  %v1527 = mul i64 %v1526, 1
  %v1528 = icmp slt i64 %v1527, %v7
  %v1529 = select i1 %v1528, i64 %v1527, i64 %v7
  br label %b166
b166:
  %v1530 = phi i64 [ %v1524, %b165 ], [ %v1589, %b171 ]
  %v1531 = icmp slt i64 %v1530, %v1529
  br i1 %v1531, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1532 = phi i64 [ 0, %b167 ], [ %v1588, %b170 ]
  %v1533 = icmp slt i64 %v1532, 2
  br i1 %v1533, label %b170, label %b171
b170:
  %v1534 = mul i64 %v1530, 16
  %v1535 = getelementptr inbounds float, ptr %v144, i64 %v1534
  %v1536 = mul i64 %v1530, 16
  %v1537 = getelementptr inbounds float, ptr %v140, i64 %v1536
  %v1538 = add i64 %v901, 0
  %v1539 = and i64 %v1538, %v198
  %v1540 = mul i64 %v1539, %v7
  %v1541 = add i64 %v1540, %v1530
  %v1542 = mul i64 %v1541, 2
  %v1543 = getelementptr inbounds float, ptr %v98, i64 %v1542
  %v1544 = add i64 0, %v1532
  %v1545 = getelementptr inbounds float, ptr %v1543, i64 %v1544
  %v1546 = load float, ptr %v1545, align 4
  %v1547 = mul i64 %v1530, 2
  %v1548 = getelementptr inbounds float, ptr %v148, i64 %v1547
  %v1549 = add i64 0, %v1532
  %v1550 = getelementptr inbounds float, ptr %v1548, i64 %v1549
  %v1551 = load float, ptr %v1550, align 4
  %v1552 = add i64 %v901, 0
  %v1553 = and i64 %v1552, %v194
  %v1554 = mul i64 %v1553, %v7
  %v1555 = add i64 %v1554, %v1530
  %v1556 = mul i64 %v1555, 16
  %v1557 = getelementptr inbounds float, ptr %v90, i64 %v1556
  %v1558 = mul i64 %v1530, 16
  %v1559 = getelementptr inbounds float, ptr %v150, i64 %v1558
  %v1560 = mul i64 %v1532, 8
  %v1561 = add i64 0, %v1560
  %v1562 = add i64 %v1561, 0
  %v1563 = getelementptr inbounds float, ptr %v1535, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = mul i64 %v1532, 8
  %v1566 = add i64 0, %v1565
  %v1567 = add i64 %v1566, 0
  %v1568 = getelementptr inbounds float, ptr %v1537, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = fadd <8 x float> %v1564, %v1569
  %v1571 = insertelement <8 x float> poison, float %v1546, i64 0
  %v1572 = shufflevector <8 x float> %v1571, <8 x float> poison, <8 x i32> zeroinitializer
  %v1573 = fmul <8 x float> %v1570, %v1572
  %v1574 = mul i64 %v1532, 8
  %v1575 = add i64 0, %v1574
  %v1576 = add i64 %v1575, 0
  %v1577 = getelementptr inbounds float, ptr %v1557, i64 %v1576
  %v1578 = load <8 x float>, ptr %v1577, align 4
  %v1579 = insertelement <8 x float> poison, float %v1551, i64 0
  %v1580 = shufflevector <8 x float> %v1579, <8 x float> poison, <8 x i32> zeroinitializer
  %v1581 = fmul <8 x float> %v1580, %v1578
  %v1582 = fadd <8 x float> %v1573, %v1581
  %v1583 = fadd <8 x float> %v1582, %v1581
  %v1584 = mul i64 %v1532, 8
  %v1585 = add i64 0, %v1584
  %v1586 = add i64 %v1585, 0
  %v1587 = getelementptr inbounds float, ptr %v1559, i64 %v1586
  store <8 x float> %v1583, ptr %v1587, align 4
  %v1588 = add nsw i64 %v1532, 1
  br label %b169
b171:
  %v1589 = add nsw i64 %v1530, 1
  br label %b166
b168:
  %v1590 = add i64 %v7, 0
  %v1591 = sdiv i64 %v1590, 1
  %v1592 = add i64 %v2, 1
  %v1593 = mul i64 %v1591, %v2
  %v1594 = sdiv i64 %v1593, %v3
  %v1595 = mul i64 %v1594, 1
  %v1596 = icmp slt i64 %v1595, %v7
  %v1597 = select i1 %v1596, i64 %v1595, i64 %v7
  %v1598 = mul i64 %v1591, %v1592
  %v1599 = sdiv i64 %v1598, %v3
  %v1600 = mul i64 %v1599, 1
  %v1601 = icmp slt i64 %v1600, %v7
  %v1602 = select i1 %v1601, i64 %v1600, i64 %v7
  br label %b172
b172:
  %v1603 = phi i64 [ %v1597, %b168 ], [ %v1625, %b177 ]
  %v1604 = icmp slt i64 %v1603, %v1602
  br i1 %v1604, label %b173, label %b174
b173:
  %v1605 = add i64 %v901, 0
  %v1606 = and i64 %v1605, %v234
  %v1607 = mul i64 %v1606, %v7
  %v1608 = add i64 %v1607, %v1603
  %v1609 = mul i64 %v1608, 16
  %v1610 = getelementptr inbounds float, ptr %v136, i64 %v1609
  %v1611 = add i64 %v901, 0
  %v1612 = and i64 %v1611, %v182
  %v1613 = mul i64 %v1612, %v7
  %v1614 = add i64 %v1613, %v1603
  %v1615 = mul i64 %v1614, 48
  %v1616 = getelementptr inbounds float, ptr %v72, i64 %v1615
  br label %b175
b175:
  %v1617 = phi i64 [ 0, %b173 ], [ %v1624, %b176 ]
  %v1618 = icmp slt i64 %v1617, 16
  br i1 %v1618, label %b176, label %b177
b176:
  %v1619 = add i64 0, %v1617
  %v1620 = getelementptr inbounds float, ptr %v1610, i64 %v1619
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = add i64 0, %v1617
  %v1623 = getelementptr inbounds float, ptr %v1616, i64 %v1622
  store <8 x float> %v1621, ptr %v1623, align 4
  %v1624 = add nsw i64 %v1617, 8
  br label %b175
b177:
  %v1625 = add nsw i64 %v1603, 1
  br label %b172
b174:
  %v1626 = add i64 %v7, 0
  %v1627 = sdiv i64 %v1626, 1
  %v1628 = add i64 %v2, 1
  %v1629 = mul i64 %v1627, %v2
  %v1630 = sdiv i64 %v1629, %v3
  %v1631 = mul i64 %v1630, 1
  %v1632 = icmp slt i64 %v1631, %v7
  %v1633 = select i1 %v1632, i64 %v1631, i64 %v7
  %v1634 = mul i64 %v1627, %v1628
  %v1635 = sdiv i64 %v1634, %v3
  %v1636 = mul i64 %v1635, 1
  %v1637 = icmp slt i64 %v1636, %v7
  %v1638 = select i1 %v1637, i64 %v1636, i64 %v7
  br label %b178
b178:
  %v1639 = phi i64 [ %v1633, %b174 ], [ %v1657, %b183 ]
  %v1640 = icmp slt i64 %v1639, %v1638
  br i1 %v1640, label %b179, label %b180
b179:
  %v1641 = mul i64 %v1639, 16
  %v1642 = getelementptr inbounds float, ptr %v150, i64 %v1641
  %v1643 = add i64 %v901, 0
  %v1644 = and i64 %v1643, %v182
  %v1645 = mul i64 %v1644, %v7
  %v1646 = add i64 %v1645, %v1639
  %v1647 = mul i64 %v1646, 48
  %v1648 = getelementptr inbounds float, ptr %v72, i64 %v1647
  br label %b181
b181:
  %v1649 = phi i64 [ 0, %b179 ], [ %v1656, %b182 ]
  %v1650 = icmp slt i64 %v1649, 16
  br i1 %v1650, label %b182, label %b183
b182:
  %v1651 = add i64 0, %v1649
  %v1652 = getelementptr inbounds float, ptr %v1642, i64 %v1651
  %v1653 = load <8 x float>, ptr %v1652, align 4
  %v1654 = add i64 16, %v1649
  %v1655 = getelementptr inbounds float, ptr %v1648, i64 %v1654
  store <8 x float> %v1653, ptr %v1655, align 4
  %v1656 = add nsw i64 %v1649, 8
  br label %b181
b183:
  %v1657 = add nsw i64 %v1639, 1
  br label %b178
b180:
  %v1658 = add i64 %v7, 0
  %v1659 = sdiv i64 %v1658, 1
  %v1660 = add i64 %v2, 1
  %v1661 = mul i64 %v1659, %v2
  %v1662 = sdiv i64 %v1661, %v3
  %v1663 = mul i64 %v1662, 1
  %v1664 = icmp slt i64 %v1663, %v7
  %v1665 = select i1 %v1664, i64 %v1663, i64 %v7
  %v1666 = mul i64 %v1659, %v1660
  %v1667 = sdiv i64 %v1666, %v3
  %v1668 = mul i64 %v1667, 1
  %v1669 = icmp slt i64 %v1668, %v7
  %v1670 = select i1 %v1669, i64 %v1668, i64 %v7
  br label %b184
b184:
  %v1671 = phi i64 [ %v1665, %b180 ], [ %v1693, %b189 ]
  %v1672 = icmp slt i64 %v1671, %v1670
  br i1 %v1672, label %b185, label %b186
b185:
  %v1673 = add i64 %v901, 0
  %v1674 = and i64 %v1673, %v238
  %v1675 = mul i64 %v1674, %v7
  %v1676 = add i64 %v1675, %v1671
  %v1677 = mul i64 %v1676, 16
  %v1678 = getelementptr inbounds float, ptr %v142, i64 %v1677
  %v1679 = add i64 %v901, 0
  %v1680 = and i64 %v1679, %v182
  %v1681 = mul i64 %v1680, %v7
  %v1682 = add i64 %v1681, %v1671
  %v1683 = mul i64 %v1682, 48
  %v1684 = getelementptr inbounds float, ptr %v72, i64 %v1683
  br label %b187
b187:
  %v1685 = phi i64 [ 0, %b185 ], [ %v1692, %b188 ]
  %v1686 = icmp slt i64 %v1685, 16
  br i1 %v1686, label %b188, label %b189
b188:
  %v1687 = add i64 0, %v1685
  %v1688 = getelementptr inbounds float, ptr %v1678, i64 %v1687
  %v1689 = load <8 x float>, ptr %v1688, align 4
  %v1690 = add i64 32, %v1685
  %v1691 = getelementptr inbounds float, ptr %v1684, i64 %v1690
  store <8 x float> %v1689, ptr %v1691, align 4
  %v1692 = add nsw i64 %v1685, 8
  br label %b187
b189:
  %v1693 = add nsw i64 %v1671, 1
  br label %b184
b186:
  %v1694 = add i64 %v7, 0
  %v1695 = sdiv i64 %v1694, 1
  %v1696 = add i64 %v2, 1
  %v1697 = mul i64 %v1695, %v2
  %v1698 = sdiv i64 %v1697, %v3
  %v1699 = mul i64 %v1698, 1
  %v1700 = icmp slt i64 %v1699, %v7
  %v1701 = select i1 %v1700, i64 %v1699, i64 %v7
  %v1702 = mul i64 %v1695, %v1696
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, %v7
  %v1706 = select i1 %v1705, i64 %v1704, i64 %v7
  br label %b190
b190:
  %v1707 = phi i64 [ %v1701, %b186 ], [ %v1879, %b195 ]
  %v1708 = icmp slt i64 %v1707, %v1706
  br i1 %v1708, label %b191, label %b192
b191:
  %v1709 = add i64 %v901, 0
  %v1710 = and i64 %v1709, %v182
  %v1711 = mul i64 %v1710, %v7
  %v1712 = add i64 %v1711, %v1707
  %v1713 = mul i64 %v1712, 48
  %v1714 = getelementptr inbounds float, ptr %v72, i64 %v1713
  %v1715 = add i64 %v901, 0
  %v1716 = and i64 %v1715, %v176
  %v1717 = mul i64 %v1716, %v7
  %v1718 = add i64 %v1717, %v1707
  %v1719 = mul i64 %v1718, 48
  %v1720 = getelementptr inbounds float, ptr %v38, i64 %v1719
  %v1721 = add i64 %v901, 0
  %v1722 = and i64 %v1721, %v174
  %v1723 = mul i64 %v1722, %v7
  %v1724 = add i64 %v1723, %v1707
  %v1725 = mul i64 %v1724, 48
  %v1726 = getelementptr inbounds float, ptr %v36, i64 %v1725
  %v1727 = add i64 %v901, 0
  %v1728 = and i64 %v1727, %v172
  %v1729 = mul i64 %v1728, %v7
  %v1730 = add i64 %v1729, %v1707
  %v1731 = mul i64 %v1730, 48
  %v1732 = getelementptr inbounds float, ptr %v34, i64 %v1731
  %v1733 = add i64 %v901, 0
  %v1734 = and i64 %v1733, %v186
  %v1735 = mul i64 %v1734, %v7
  %v1736 = add i64 %v1735, %v1707
  %v1737 = mul i64 %v1736, 48
  %v1738 = getelementptr inbounds float, ptr %v82, i64 %v1737
  %v1739 = add i64 %v901, 1
  %v1740 = and i64 %v1739, 1
  %v1741 = mul i64 %v1740, %v7
  %v1742 = add i64 %v1741, %v1707
  %v1743 = mul i64 %v1742, 48
  %v1744 = getelementptr inbounds float, ptr %v42, i64 %v1743
  %v1745 = add i64 %v901, 1
  %v1746 = and i64 %v1745, 1
  %v1747 = mul i64 %v1746, %v7
  %v1748 = add i64 %v1747, %v1707
  %v1749 = mul i64 %v1748, 48
  %v1750 = getelementptr inbounds float, ptr %v46, i64 %v1749
  %v1751 = add i64 %v901, 1
  %v1752 = and i64 %v1751, 1
  %v1753 = mul i64 %v1752, %v7
  %v1754 = add i64 %v1753, %v1707
  %v1755 = mul i64 %v1754, 48
  %v1756 = getelementptr inbounds float, ptr %v44, i64 %v1755
  %v1757 = add i64 %v901, 0
  %v1758 = and i64 %v1757, 1
  %v1759 = mul i64 %v1758, %v7
  %v1760 = add i64 %v1759, %v1707
  %v1761 = mul i64 %v1760, 48
  %v1762 = getelementptr inbounds float, ptr %v46, i64 %v1761
  %v1763 = add i64 %v901, 0
  %v1764 = and i64 %v1763, %v240
  %v1765 = mul i64 %v1764, %v7
  %v1766 = add i64 %v1765, %v1707
  %v1767 = mul i64 %v1766, 48
  %v1768 = getelementptr inbounds float, ptr %v152, i64 %v1767
  %v1769 = add i64 %v901, 0
  %v1770 = and i64 %v1769, 1
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1707
  %v1773 = mul i64 %v1772, 48
  %v1774 = getelementptr inbounds float, ptr %v44, i64 %v1773
  %v1775 = add i64 %v901, 0
  %v1776 = and i64 %v1775, 1
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1707
  %v1779 = mul i64 %v1778, 48
  %v1780 = getelementptr inbounds float, ptr %v42, i64 %v1779
  br label %b193
b193:
  %v1781 = phi i64 [ 0, %b191 ], [ %v1878, %b194 ]
  %v1782 = icmp slt i64 %v1781, 48
  br i1 %v1782, label %b194, label %b195
b194:
  %v1783 = add i64 0, %v1781
  %v1784 = getelementptr inbounds float, ptr %v1714, i64 %v1783
  %v1785 = load <8 x float>, ptr %v1784, align 4
  %v1786 = add i64 0, %v1781
  %v1787 = getelementptr inbounds float, ptr %v24, i64 %v1786
  %v1788 = load <8 x float>, ptr %v1787, align 4
  %v1789 = add i64 0, %v1781
  %v1790 = getelementptr inbounds float, ptr %v1720, i64 %v1789
  %v1791 = load <8 x float>, ptr %v1790, align 4
  %v1792 = fmul <8 x float> %v1788, %v1791
  %v1793 = add i64 48, %v1781
  %v1794 = getelementptr inbounds float, ptr %v24, i64 %v1793
  %v1795 = load <8 x float>, ptr %v1794, align 4
  %v1796 = add i64 0, %v1781
  %v1797 = getelementptr inbounds float, ptr %v1726, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = fmul <8 x float> %v1795, %v1798
  %v1800 = fadd <8 x float> %v1792, %v1799
  %v1801 = add i64 96, %v1781
  %v1802 = getelementptr inbounds float, ptr %v24, i64 %v1801
  %v1803 = load <8 x float>, ptr %v1802, align 4
  %v1804 = add i64 0, %v1781
  %v1805 = getelementptr inbounds float, ptr %v1732, i64 %v1804
  %v1806 = load <8 x float>, ptr %v1805, align 4
  %v1807 = fmul <8 x float> %v1803, %v1806
  %v1808 = fadd <8 x float> %v1800, %v1807
  %v1809 = add i64 144, %v1781
  %v1810 = getelementptr inbounds float, ptr %v24, i64 %v1809
  %v1811 = load <8 x float>, ptr %v1810, align 4
  %v1812 = add i64 0, %v1781
  %v1813 = getelementptr inbounds float, ptr %v1738, i64 %v1812
  %v1814 = load <8 x float>, ptr %v1813, align 4
  %v1815 = fmul <8 x float> %v1811, %v1814
  %v1816 = fadd <8 x float> %v1808, %v1815
  %v1817 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1816)
  %v1818 = fneg <8 x float> %v1817
  %v1819 = fcmp olt <8 x float> %v1818, splat (float 0xC05A400000000000)
  %v1820 = select <8 x i1> %v1819, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1818
  %v1821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1820, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1822 = fsub <8 x float> %v1821, splat (float 0x4168000000000000)
  %v1823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1822, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1820)
  %v1824 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1822, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1823)
  %v1825 = bitcast <8 x float> %v1821 to <8 x i32>
  %v1826 = fmul <8 x float> %v1824, %v1824
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1824, <8 x float> splat (float 0x3F81227F40000000))
  %v1828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1827, <8 x float> %v1824, <8 x float> splat (float 0x3FA5556740000000))
  %v1829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> %v1824, <8 x float> splat (float 0x3FC5554B00000000))
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> %v1824, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1831 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1826, <8 x float> %v1830, <8 x float> %v1824)
  %v1832 = sub <8 x i32> %v1825, splat (i32 1262485250)
  %v1833 = lshr <8 x i32> %v1832, splat (i32 1)
  %v1834 = sub <8 x i32> %v1832, %v1833
  %v1835 = shl <8 x i32> %v1833, splat (i32 23)
  %v1836 = bitcast <8 x i32> %v1835 to <8 x float>
  %v1837 = shl <8 x i32> %v1834, splat (i32 23)
  %v1838 = bitcast <8 x i32> %v1837 to <8 x float>
  %v1839 = fadd <8 x float> %v1831, splat (float 0x3FF0000000000000)
  %v1840 = fmul <8 x float> %v1839, %v1836
  %v1841 = fmul <8 x float> %v1840, %v1838
  %v1842 = fcmp olt <8 x float> %v1816, splat (float 0x0000000000000000)
  %v1843 = select <8 x i1> %v1842, <8 x float> %v1841, <8 x float> splat (float 0x3FF0000000000000)
  %v1844 = fadd <8 x float> %v1841, splat (float 0x3FF0000000000000)
  %v1845 = fdiv <8 x float> %v1843, %v1844
  %v1846 = fmul <8 x float> %v1785, %v1845
  %v1847 = fmul <8 x float> %v1785, %v1816
  %v1848 = fmul <8 x float> %v1847, %v1845
  %v1849 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1850 = shufflevector <8 x float> %v1849, <8 x float> poison, <8 x i32> zeroinitializer
  %v1851 = fsub <8 x float> %v1850, %v1845
  %v1852 = fmul <8 x float> %v1848, %v1851
  %v1853 = fadd <8 x float> %v1846, %v1852
  %v1854 = fmul <8 x float> %v1853, %v1788
  %v1855 = add i64 0, %v1781
  %v1856 = getelementptr inbounds float, ptr %v1744, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = fmul <8 x float> %v1853, %v1811
  %v1859 = fadd <8 x float> %v1857, %v1858
  %v1860 = add i64 0, %v1781
  %v1861 = getelementptr inbounds float, ptr %v1750, i64 %v1860
  %v1862 = load <8 x float>, ptr %v1861, align 4
  %v1863 = fmul <8 x float> %v1853, %v1795
  %v1864 = fadd <8 x float> %v1862, %v1863
  %v1865 = add i64 0, %v1781
  %v1866 = getelementptr inbounds float, ptr %v1756, i64 %v1865
  %v1867 = load <8 x float>, ptr %v1866, align 4
  %v1868 = fmul <8 x float> %v1853, %v1803
  %v1869 = fadd <8 x float> %v1867, %v1868
  %v1870 = add i64 0, %v1781
  %v1871 = getelementptr inbounds float, ptr %v1762, i64 %v1870
  store <8 x float> %v1854, ptr %v1871, align 4
  %v1872 = add i64 0, %v1781
  %v1873 = getelementptr inbounds float, ptr %v1768, i64 %v1872
  store <8 x float> %v1859, ptr %v1873, align 4
  %v1874 = add i64 0, %v1781
  %v1875 = getelementptr inbounds float, ptr %v1774, i64 %v1874
  store <8 x float> %v1864, ptr %v1875, align 4
  %v1876 = add i64 0, %v1781
  %v1877 = getelementptr inbounds float, ptr %v1780, i64 %v1876
  store <8 x float> %v1869, ptr %v1877, align 4
  %v1878 = add nsw i64 %v1781, 8
  br label %b193
b195:
  %v1879 = add nsw i64 %v1707, 1
  br label %b190
b192:
  %v1880 = add nsw i64 %v898, 1
  br label %b94
b96:
  %v1881 = icmp sgt i64 %v3, 1
  br i1 %v1881, label %b196, label %b197
b196:
  %v1882 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1883 = atomicrmw add ptr %v1882, i64 1 acq_rel
  %v1884 = load i64, ptr %v243, align 8
  %v1885 = add i64 %v1884, 1
  store i64 %v1885, ptr %v243, align 8
  %v1886 = mul i64 %v3, %v1885
  br label %b198
b198:
  %v1887 = load atomic i64, ptr %v1882 acquire, align 8
  %v1888 = icmp slt i64 %v1887, %v1886
  br i1 %v1888, label %b199, label %b200
b199:
  %v1889 = call i32 @sched_yield()
  br label %b198
b200:
  br label %b197
b197:
  %v1890 = getelementptr inbounds float, ptr %v245, i64 256
  %v1891 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1892 = load i64, ptr %v1891, align 8
  %v1893 = icmp eq i64 %v1892, 0
  br i1 %v1893, label %b201, label %b202
b201:
  %v1894 = add i64 1, 0
  %v1895 = sdiv i64 %v1894, 1
  %v1896 = add i64 %v2, 1
  %v1897 = mul i64 %v1895, %v2
  %v1898 = sdiv i64 %v1897, %v3
  %v1899 = mul i64 %v1898, 1
  %v1900 = icmp slt i64 %v1899, 1
  %v1901 = select i1 %v1900, i64 %v1899, i64 1
  %v1902 = mul i64 %v1895, %v1896
  %v1903 = sdiv i64 %v1902, %v3
  %v1904 = mul i64 %v1903, 1
  %v1905 = icmp slt i64 %v1904, 1
  %v1906 = select i1 %v1905, i64 %v1904, i64 1
  %v1907 = icmp slt i64 %v1906, 1
  %v1908 = select i1 %v1907, i64 %v1906, i64 1
  br label %b203
b203:
  %v1909 = phi i64 [ %v1901, %b201 ], [ %v1943, %b204 ]
  %v1910 = icmp slt i64 %v1909, %v1908
  br i1 %v1910, label %b204, label %b205
b204:
  %v1911 = mul i64 %v1909, 416
  %v1912 = mul i64 %v1909, 8
  %v1913 = add i64 %v1911, 0
  %v1914 = add i64 %v1912, 0
  %v1915 = getelementptr inbounds float, ptr %v1890, i64 %v1913
  %v1916 = sub i64 8, %v1914
  %v1917 = icmp slt i64 %v1916, 0
  %v1918 = select i1 %v1917, i64 0, i64 %v1916
  %v1919 = mul i64 %v1914, 1
  %v1920 = add i64 0, %v1919
  %v1921 = getelementptr inbounds float, ptr %v18, i64 %v1920
  call void @pack_rows(ptr %v1921, i64 1, i64 8, i64 2, i64 %v1918, ptr %v1915, i64 8)
  %v1922 = add i64 %v1911, 16
  %v1923 = add i64 %v1922, 0
  %v1924 = add i64 %v1912, 0
  %v1925 = getelementptr inbounds float, ptr %v1890, i64 %v1923
  %v1926 = sub i64 8, %v1924
  %v1927 = icmp slt i64 %v1926, 0
  %v1928 = select i1 %v1927, i64 0, i64 %v1926
  %v1929 = mul i64 %v1924, 1
  %v1930 = add i64 0, %v1929
  %v1931 = getelementptr inbounds float, ptr %v16, i64 %v1930
  call void @pack_rows(ptr %v1931, i64 1, i64 8, i64 2, i64 %v1928, ptr %v1925, i64 8)
  %v1932 = add i64 %v1922, 16
  %v1933 = add i64 %v1932, 0
  %v1934 = add i64 %v1912, 0
  %v1935 = getelementptr inbounds float, ptr %v1890, i64 %v1933
  %v1936 = sub i64 8, %v1934
  %v1937 = icmp slt i64 %v1936, 0
  %v1938 = select i1 %v1937, i64 0, i64 %v1936
  %v1939 = mul i64 %v1934, 1
  %v1940 = add i64 0, %v1939
  %v1941 = getelementptr inbounds float, ptr %v14, i64 %v1940
  call void @pack_rows(ptr %v1941, i64 1, i64 8, i64 48, i64 %v1938, ptr %v1935, i64 8)
  %v1942 = add i64 %v1932, 384
  %v1943 = add nsw i64 %v1909, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1944 = icmp sgt i64 %v3, 1
  br i1 %v1944, label %b206, label %b207
b206:
  %v1945 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1946 = atomicrmw add ptr %v1945, i64 1 acq_rel
  %v1947 = load i64, ptr %v243, align 8
  %v1948 = add i64 %v1947, 1
  store i64 %v1948, ptr %v243, align 8
  %v1949 = mul i64 %v3, %v1948
  br label %b208
b208:
  %v1950 = load atomic i64, ptr %v1945 acquire, align 8
  %v1951 = icmp slt i64 %v1950, %v1949
  br i1 %v1951, label %b209, label %b210
b209:
  %v1952 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1953 = add i64 %v8, 0
  %v1954 = sdiv i64 %v1953, 1
  %v1955 = add i64 %v2, 1
  %v1956 = mul i64 %v1954, %v2
  %v1957 = sdiv i64 %v1956, %v3
  %v1958 = mul i64 %v1957, 1
  %v1959 = icmp slt i64 %v1958, %v8
  %v1960 = select i1 %v1959, i64 %v1958, i64 %v8
  %v1961 = mul i64 %v1954, %v1955
  %v1962 = sdiv i64 %v1961, %v3
  %v1963 = mul i64 %v1962, 1
  %v1964 = icmp slt i64 %v1963, %v8
  %v1965 = select i1 %v1964, i64 %v1963, i64 %v8
  br label %b211
b211:
  %v1966 = phi i64 [ %v1960, %b207 ], [ %v2005, %b216 ]
  %v1967 = icmp slt i64 %v1966, %v1965
  br i1 %v1967, label %b212, label %b213
b212:
  br label %b214
b214:
  %v1968 = phi i64 [ 0, %b212 ], [ %v2004, %b219 ]
  %v1969 = icmp slt i64 %v1968, 2
  br i1 %v1969, label %b215, label %b216
b215:
  br label %b217
b217:
  %v1970 = phi i64 [ 0, %b215 ], [ %v1989, %b218 ]
  %v1971 = phi <8 x float> [ splat (float 0x0000000000000000), %b215 ], [ %v1988, %b218 ]
  %v1972 = icmp slt i64 %v1970, 8
  br i1 %v1972, label %b218, label %b219
b218:
  %v1973 = mul i64 %v1966, 16
  %v1974 = getelementptr inbounds float, ptr %v132, i64 %v1973
  %v1975 = mul i64 %v1966, 16
  %v1976 = getelementptr inbounds float, ptr %v102, i64 %v1975
  %v1977 = mul i64 %v1968, 8
  %v1978 = add i64 0, %v1977
  %v1979 = add i64 %v1978, %v1970
  %v1980 = getelementptr inbounds float, ptr %v1974, i64 %v1979
  %v1981 = load <8 x float>, ptr %v1980, align 4
  %v1982 = mul i64 %v1968, 8
  %v1983 = add i64 0, %v1982
  %v1984 = add i64 %v1983, %v1970
  %v1985 = getelementptr inbounds float, ptr %v1976, i64 %v1984
  %v1986 = load <8 x float>, ptr %v1985, align 4
  %v1987 = fmul <8 x float> %v1981, %v1986
  %v1988 = fadd <8 x float> %v1971, %v1987
  %v1989 = add nsw i64 %v1970, 8
  br label %b217
b219:
  %v1990 = shufflevector <8 x float> %v1971, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1991 = shufflevector <8 x float> %v1971, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1992 = fadd <4 x float> %v1990, %v1991
  %v1993 = shufflevector <4 x float> %v1992, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1994 = shufflevector <4 x float> %v1992, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1995 = fadd <2 x float> %v1993, %v1994
  %v1996 = extractelement <2 x float> %v1995, i64 0
  %v1997 = extractelement <2 x float> %v1995, i64 1
  %v1998 = fadd float %v1996, %v1997
  %v1999 = fadd float %v1998, 0x0000000000000000
  %v2000 = mul i64 %v1966, 2
  %v2001 = getelementptr inbounds float, ptr %v130, i64 %v2000
  %v2002 = add i64 0, %v1968
  %v2003 = getelementptr inbounds float, ptr %v2001, i64 %v2002
  store float %v1999, ptr %v2003, align 4
  %v2004 = add nsw i64 %v1968, 1
  br label %b214
b216:
  %v2005 = add nsw i64 %v1966, 1
  br label %b211
b213:
  %v2006 = add i64 %v8, 0
  %v2007 = sdiv i64 %v2006, 1
  %v2008 = add i64 %v2, 1
  %v2009 = mul i64 %v2007, %v2
  %v2010 = sdiv i64 %v2009, %v3
  %v2011 = mul i64 %v2010, 1
  %v2012 = icmp slt i64 %v2011, %v8
  %v2013 = select i1 %v2012, i64 %v2011, i64 %v8
  %v2014 = mul i64 %v2007, %v2008
  %v2015 = sdiv i64 %v2014, %v3
  %v2016 = mul i64 %v2015, 1
  %v2017 = icmp slt i64 %v2016, %v8
  %v2018 = select i1 %v2017, i64 %v2016, i64 %v8
  br label %b220
b220:
  %v2019 = phi i64 [ %v2013, %b213 ], [ %v2092, %b225 ]
  %v2020 = icmp slt i64 %v2019, %v2018
  br i1 %v2020, label %b221, label %b222
b221:
  br label %b223
b223:
  %v2021 = phi i64 [ 0, %b221 ], [ %v2091, %b228 ]
  %v2022 = icmp slt i64 %v2021, 2
  br i1 %v2022, label %b224, label %b225
b224:
  br label %b226
b226:
  %v2023 = phi i64 [ 0, %b224 ], [ %v2076, %b231 ]
  %v2024 = phi <8 x float> [ splat (float 0x0000000000000000), %b224 ], [ %v2028, %b231 ]
  %v2025 = phi float [ 0x0000000000000000, %b224 ], [ %v2025, %b231 ]
  %v2026 = icmp slt i64 %v2023, 8
  br i1 %v2026, label %b227, label %b228
b227:
  br label %b229
b229:
  %v2027 = phi i64 [ 0, %b227 ], [ %v2075, %b230 ]
  %v2028 = phi <8 x float> [ %v2024, %b227 ], [ %v2074, %b230 ]
  %v2029 = icmp slt i64 %v2027, 8
  br i1 %v2029, label %b230, label %b231
b230:
  %v2030 = mul i64 %v2019, 128
  %v2031 = getelementptr inbounds float, ptr %v138, i64 %v2030
  %v2032 = mul i64 %v2019, 16
  %v2033 = getelementptr inbounds float, ptr %v142, i64 %v2032
  %v2034 = mul i64 %v2019, 16
  %v2035 = getelementptr inbounds float, ptr %v90, i64 %v2034
  %v2036 = mul i64 %v2021, 8
  %v2037 = add i64 0, %v2036
  %v2038 = add i64 %v2037, %v2023
  %v2039 = getelementptr inbounds float, ptr %v2035, i64 %v2038
  %v2040 = load float, ptr %v2039, align 4
  %v2041 = mul i64 %v2019, 2
  %v2042 = getelementptr inbounds float, ptr %v98, i64 %v2041
  %v2043 = add i64 0, %v2021
  %v2044 = getelementptr inbounds float, ptr %v2042, i64 %v2043
  %v2045 = load float, ptr %v2044, align 4
  %v2046 = fmul float %v2040, %v2045
  %v2047 = mul i64 %v2019, 128
  %v2048 = getelementptr inbounds float, ptr %v32, i64 %v2047
  %v2049 = mul i64 %v2021, 64
  %v2050 = add i64 0, %v2049
  %v2051 = mul i64 %v2023, 8
  %v2052 = add i64 %v2050, %v2051
  %v2053 = add i64 %v2052, %v2027
  %v2054 = getelementptr inbounds float, ptr %v2031, i64 %v2053
  %v2055 = load <8 x float>, ptr %v2054, align 4
  %v2056 = mul i64 %v2021, 8
  %v2057 = add i64 0, %v2056
  %v2058 = add i64 %v2057, %v2027
  %v2059 = getelementptr inbounds float, ptr %v2033, i64 %v2058
  %v2060 = load <8 x float>, ptr %v2059, align 4
  %v2061 = fneg <8 x float> %v2060
  %v2062 = insertelement <8 x float> poison, float %v2046, i64 0
  %v2063 = shufflevector <8 x float> %v2062, <8 x float> poison, <8 x i32> zeroinitializer
  %v2064 = fmul <8 x float> %v2061, %v2063
  %v2065 = fadd <8 x float> %v2055, %v2064
  %v2066 = mul i64 %v2021, 64
  %v2067 = add i64 0, %v2066
  %v2068 = mul i64 %v2023, 8
  %v2069 = add i64 %v2067, %v2068
  %v2070 = add i64 %v2069, %v2027
  %v2071 = getelementptr inbounds float, ptr %v2048, i64 %v2070
  %v2072 = load <8 x float>, ptr %v2071, align 4
  %v2073 = fmul <8 x float> %v2065, %v2072
  %v2074 = fadd <8 x float> %v2028, %v2073
  %v2075 = add nsw i64 %v2027, 8
  br label %b229
b231:
  %v2076 = add nsw i64 %v2023, 1
  br label %b226
b228:
  %v2077 = shufflevector <8 x float> %v2024, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2078 = shufflevector <8 x float> %v2024, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2079 = fadd <4 x float> %v2077, %v2078
  %v2080 = shufflevector <4 x float> %v2079, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2081 = shufflevector <4 x float> %v2079, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2082 = fadd <2 x float> %v2080, %v2081
  %v2083 = extractelement <2 x float> %v2082, i64 0
  %v2084 = extractelement <2 x float> %v2082, i64 1
  %v2085 = fadd float %v2083, %v2084
  %v2086 = fadd float %v2085, %v2025
  %v2087 = mul i64 %v2019, 2
  %v2088 = getelementptr inbounds float, ptr %v128, i64 %v2087
  %v2089 = add i64 0, %v2021
  %v2090 = getelementptr inbounds float, ptr %v2088, i64 %v2089
  store float %v2086, ptr %v2090, align 4
  %v2091 = add nsw i64 %v2021, 1
  br label %b223
b225:
  %v2092 = add nsw i64 %v2019, 1
  br label %b220
b222:
  %v2093 = add i64 %v8, 0
  %v2094 = sdiv i64 %v2093, 1
  %v2095 = add i64 %v2, 1
  %v2096 = mul i64 %v2094, %v2
  %v2097 = sdiv i64 %v2096, %v3
  %v2098 = mul i64 %v2097, 1
  %v2099 = icmp slt i64 %v2098, %v8
  %v2100 = select i1 %v2099, i64 %v2098, i64 %v8
  %v2101 = mul i64 %v2094, %v2095
  %v2102 = sdiv i64 %v2101, %v3
  %v2103 = mul i64 %v2102, 1
  %v2104 = icmp slt i64 %v2103, %v8
  %v2105 = select i1 %v2104, i64 %v2103, i64 %v8
  br label %b232
b232:
  %v2106 = phi i64 [ %v2100, %b222 ], [ %v2192, %b233 ]
  %v2107 = icmp slt i64 %v2106, %v2105
  br i1 %v2107, label %b233, label %b234
b233:
  %v2108 = mul i64 %v2106, 2
  %v2109 = getelementptr inbounds float, ptr %v128, i64 %v2108
  %v2110 = mul i64 %v2106, 2
  %v2111 = getelementptr inbounds float, ptr %v86, i64 %v2110
  %v2112 = mul i64 %v2106, 68
  %v2113 = getelementptr inbounds float, ptr %v80, i64 %v2112
  %v2114 = mul i64 %v2106, 2
  %v2115 = getelementptr inbounds float, ptr %v130, i64 %v2114
  %v2116 = mul i64 %v2106, 2
  %v2117 = getelementptr inbounds float, ptr %v84, i64 %v2116
  %v2118 = mul i64 %v2106, 2
  %v2119 = getelementptr inbounds float, ptr %v134, i64 %v2118
  %v2120 = mul i64 %v2106, 2
  %v2121 = getelementptr inbounds float, ptr %v154, i64 %v2120
  %v2122 = icmp ult i64 2, 8
  %v2123 = select i1 %v2122, i64 2, i64 8
  %v2124 = trunc i64 %v2123 to i32
  %v2125 = insertelement <8 x i32> poison, i32 %v2124, i64 0
  %v2126 = shufflevector <8 x i32> %v2125, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2127 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2126
  %v2128 = add i64 0, 0
  %v2129 = getelementptr inbounds float, ptr %v2109, i64 %v2128
  %v2130 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2129, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2131 = add i64 0, 0
  %v2132 = getelementptr inbounds float, ptr %v2111, i64 %v2131
  %v2133 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2132, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2134 = fmul <8 x float> %v2130, %v2133
  %v2135 = add i64 0, 0
  %v2136 = getelementptr inbounds float, ptr %v78, i64 %v2135
  %v2137 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2136, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2138 = fmul <8 x float> %v2134, %v2137
  %v2139 = add i64 50, 0
  %v2140 = getelementptr inbounds float, ptr %v2113, i64 %v2139
  %v2141 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2140, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2142 = add i64 0, 0
  %v2143 = getelementptr inbounds float, ptr %v22, i64 %v2142
  %v2144 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2143, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2145 = fadd <8 x float> %v2141, %v2144
  %v2146 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2145)
  %v2147 = fneg <8 x float> %v2146
  %v2148 = fcmp olt <8 x float> %v2147, splat (float 0xC05A400000000000)
  %v2149 = select <8 x i1> %v2148, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2147
  %v2150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2149, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2151 = fsub <8 x float> %v2150, splat (float 0x4168000000000000)
  %v2152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2151, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2149)
  %v2153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2151, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2152)
  %v2154 = bitcast <8 x float> %v2150 to <8 x i32>
  %v2155 = fmul <8 x float> %v2153, %v2153
  %v2156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2153, <8 x float> splat (float 0x3F81227F40000000))
  %v2157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2156, <8 x float> %v2153, <8 x float> splat (float 0x3FA5556740000000))
  %v2158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2157, <8 x float> %v2153, <8 x float> splat (float 0x3FC5554B00000000))
  %v2159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2158, <8 x float> %v2153, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2155, <8 x float> %v2159, <8 x float> %v2153)
  %v2161 = sub <8 x i32> %v2154, splat (i32 1262485250)
  %v2162 = lshr <8 x i32> %v2161, splat (i32 1)
  %v2163 = sub <8 x i32> %v2161, %v2162
  %v2164 = shl <8 x i32> %v2162, splat (i32 23)
  %v2165 = bitcast <8 x i32> %v2164 to <8 x float>
  %v2166 = shl <8 x i32> %v2163, splat (i32 23)
  %v2167 = bitcast <8 x i32> %v2166 to <8 x float>
  %v2168 = fadd <8 x float> %v2160, splat (float 0x3FF0000000000000)
  %v2169 = fmul <8 x float> %v2168, %v2165
  %v2170 = fmul <8 x float> %v2169, %v2167
  %v2171 = fcmp olt <8 x float> %v2145, splat (float 0x0000000000000000)
  %v2172 = select <8 x i1> %v2171, <8 x float> %v2170, <8 x float> splat (float 0x3FF0000000000000)
  %v2173 = fadd <8 x float> %v2170, splat (float 0x3FF0000000000000)
  %v2174 = fdiv <8 x float> %v2172, %v2173
  %v2175 = fmul <8 x float> %v2138, %v2174
  %v2176 = fneg <8 x float> %v2175
  %v2177 = add i64 0, 0
  %v2178 = getelementptr inbounds float, ptr %v2115, i64 %v2177
  %v2179 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2178, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2180 = add i64 0, 0
  %v2181 = getelementptr inbounds float, ptr %v2117, i64 %v2180
  %v2182 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2181, <8 x i1> %v2127, <8 x float> zeroinitializer)
  %v2183 = fmul <8 x float> %v2179, %v2182
  %v2184 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2185 = shufflevector <8 x float> %v2184, <8 x float> poison, <8 x i32> zeroinitializer
  %v2186 = fsub <8 x float> %v2185, %v2182
  %v2187 = fmul <8 x float> %v2183, %v2186
  %v2188 = add i64 0, 0
  %v2189 = getelementptr inbounds float, ptr %v2119, i64 %v2188
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2176, ptr align 4 %v2189, <8 x i1> %v2127)
  %v2190 = add i64 0, 0
  %v2191 = getelementptr inbounds float, ptr %v2121, i64 %v2190
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2187, ptr align 4 %v2191, <8 x i1> %v2127)
  %v2192 = add nsw i64 %v2106, 1
  br label %b232
b234:
  %v2194 = add i64 %v8, 0
  %v2195 = sdiv i64 %v2194, 1
  %v2196 = add i64 %v2, 1
  %v2197 = mul i64 %v2195, %v2
  %v2198 = sdiv i64 %v2197, %v3
  %v2199 = mul i64 %v2198, 1
  %v2200 = icmp slt i64 %v2199, %v8
  %v2201 = select i1 %v2200, i64 %v2199, i64 %v8
  %v2202 = mul i64 %v2195, %v2196
  %v2203 = sdiv i64 %v2202, %v3
  %v2204 = mul i64 %v2203, 1
  %v2205 = icmp slt i64 %v2204, %v8
  %v2206 = select i1 %v2205, i64 %v2204, i64 %v8
  br label %b235
b235:
  %v2207 = phi i64 [ %v2201, %b234 ], [ %v2299, %b240 ]
  %v2208 = icmp slt i64 %v2207, %v2206
  br i1 %v2208, label %b236, label %b237
b236:
  %v2209 = add i64 %v2207, 96
  %v2210 = icmp slt i64 %v2209, %v2206
  %v2211 = select i1 %v2210, i64 %v2209, i64 %v2206
  br label %b238
b238:
  %v2212 = phi i64 [ 0, %b236 ], [ %v2298, %b243 ]
  %v2213 = icmp slt i64 %v2212, 1
  br i1 %v2213, label %b239, label %b240
b239:
  %v2214 = sub i64 %v2211, %v2207
  %v2215 = sub i64 8, 1
  %v2216 = add i64 %v2214, %v2215
  %v2217 = sdiv i64 %v2216, 8
  br label %b241
b241:
  %v2218 = phi i64 [ 0, %b239 ], [ %v2297, %b252 ]
  %v2219 = icmp slt i64 %v2218, %v2217
  br i1 %v2219, label %b242, label %b243
b242:
  %v2220 = mul i64 %v2214, %v2218
  %v2221 = sdiv i64 %v2220, %v2217
  %v2222 = add i64 %v2207, %v2221
  %v2223 = add i64 %v2218, 1
  %v2224 = mul i64 %v2214, %v2223
  %v2225 = sdiv i64 %v2224, %v2217
  %v2226 = add i64 %v2207, %v2225
  %v2227 = mul i64 %v2212, 416
  %v2228 = getelementptr inbounds float, ptr %v1890, i64 %v2227
  %v2229 = sub i64 %v2226, %v2222
  %v2230 = mul i64 %v2222, 2
  %v2231 = getelementptr inbounds float, ptr %v134, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2233 = sub i64 %v2229, 1
  %v2234 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2233
  %v2235 = load ptr, ptr %v2234, align 4
  %v2236 = getelementptr inbounds float, ptr %v2193, i64 0
  %v2237 = icmp sgt i64 %v2229, 0
  br i1 %v2237, label %b244, label %b245
b244:
  call void %v2235(ptr %v2232, i64 2, ptr %v2228, i64 2, ptr %v2236, i64 24, i64 0)
  br label %b245
b245:
  %v2238 = add i64 %v2227, 16
  %v2239 = getelementptr inbounds float, ptr %v1890, i64 %v2238
  %v2240 = sub i64 %v2226, %v2222
  %v2241 = mul i64 %v2222, 2
  %v2242 = getelementptr inbounds float, ptr %v154, i64 %v2241
  %v2243 = getelementptr inbounds float, ptr %v2242, i64 0
  %v2244 = sub i64 %v2240, 1
  %v2245 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2244
  %v2246 = load ptr, ptr %v2245, align 4
  %v2247 = getelementptr inbounds float, ptr %v2193, i64 8
  %v2248 = icmp sgt i64 %v2240, 0
  br i1 %v2248, label %b246, label %b247
b246:
  call void %v2246(ptr %v2243, i64 2, ptr %v2239, i64 2, ptr %v2247, i64 24, i64 0)
  br label %b247
b247:
  %v2249 = add i64 %v2238, 16
  %v2250 = getelementptr inbounds float, ptr %v1890, i64 %v2249
  %v2251 = sub i64 %v2226, %v2222
  %v2252 = mul i64 %v2222, 48
  %v2253 = getelementptr inbounds float, ptr %v152, i64 %v2252
  %v2254 = getelementptr inbounds float, ptr %v2253, i64 0
  %v2255 = sub i64 %v2251, 1
  %v2256 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v2255
  %v2257 = load ptr, ptr %v2256, align 4
  %v2258 = getelementptr inbounds float, ptr %v2193, i64 16
  %v2259 = icmp sgt i64 %v2251, 0
  br i1 %v2259, label %b248, label %b249
b248:
  call void %v2257(ptr %v2254, i64 48, ptr %v2250, i64 48, ptr %v2258, i64 24, i64 0)
  br label %b249
b249:
  %v2260 = add i64 %v2249, 384
  br label %b250
b250:
  %v2261 = phi i64 [ %v2222, %b249 ], [ %v2296, %b255 ]
  %v2262 = icmp slt i64 %v2261, %v2226
  br i1 %v2262, label %b251, label %b252
b251:
  %v2263 = sub i64 %v2261, %v2222
  %v2264 = mul i64 %v2263, 24
  %v2265 = getelementptr inbounds float, ptr %v2193, i64 %v2264
  %v2266 = mul i64 %v2261, 8
  %v2267 = getelementptr inbounds float, ptr %v126, i64 %v2266
  %v2268 = mul i64 %v2261, 8
  %v2269 = getelementptr inbounds float, ptr %v50, i64 %v2268
  br label %b253
b253:
  %v2270 = phi i64 [ 0, %b251 ], [ %v2295, %b254 ]
  %v2271 = icmp slt i64 %v2270, 1
  br i1 %v2271, label %b254, label %b255
b254:
  %v2272 = mul i64 %v2212, 1
  %v2273 = add i64 %v2272, %v2270
  %v2274 = mul i64 %v2273, 8
  %v2275 = add i64 0, %v2270
  %v2276 = mul i64 %v2275, 8
  %v2277 = getelementptr inbounds float, ptr %v2265, i64 %v2276
  %v2278 = load <8 x float>, ptr %v2277, align 4
  %v2279 = add i64 1, %v2270
  %v2280 = mul i64 %v2279, 8
  %v2281 = getelementptr inbounds float, ptr %v2265, i64 %v2280
  %v2282 = load <8 x float>, ptr %v2281, align 4
  %v2283 = add i64 2, %v2270
  %v2284 = mul i64 %v2283, 8
  %v2285 = getelementptr inbounds float, ptr %v2265, i64 %v2284
  %v2286 = load <8 x float>, ptr %v2285, align 4
  %v2287 = add i64 0, %v2274
  %v2288 = getelementptr inbounds float, ptr %v2267, i64 %v2287
  %v2289 = load <8 x float>, ptr %v2288, align 4
  %v2290 = fadd <8 x float> %v2289, %v2278
  %v2291 = fadd <8 x float> %v2290, %v2282
  %v2292 = fadd <8 x float> %v2291, %v2286
  %v2293 = add i64 0, %v2274
  %v2294 = getelementptr inbounds float, ptr %v2269, i64 %v2293
  store <8 x float> %v2292, ptr %v2294, align 4
  %v2295 = add nsw i64 %v2270, 1
  br label %b253
b255:
  %v2296 = add nsw i64 %v2261, 1
  br label %b250
b252:
  %v2297 = add nsw i64 %v2218, 1
  br label %b241
b243:
  %v2298 = add nsw i64 %v2212, 1
  br label %b238
b240:
  %v2299 = add nsw i64 %v2207, 96
  br label %b235
b237:
  %v2300 = icmp sgt i64 %v3, 1
  br i1 %v2300, label %b256, label %b257
b256:
  %v2301 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2302 = atomicrmw add ptr %v2301, i64 1 acq_rel
  %v2303 = load i64, ptr %v243, align 8
  %v2304 = add i64 %v2303, 1
  store i64 %v2304, ptr %v243, align 8
  %v2305 = mul i64 %v3, %v2304
  br label %b258
b258:
  %v2306 = load atomic i64, ptr %v2301 acquire, align 8
  %v2307 = icmp slt i64 %v2306, %v2305
  br i1 %v2307, label %b259, label %b260
b259:
  %v2308 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v2309 = mul i64 0, 48
  %v2310 = getelementptr inbounds float, ptr %v152, i64 %v2309
  %v2311 = getelementptr inbounds float, ptr %v2310, i64 0
  %v2312 = mul i64 0, 8
  %v2313 = getelementptr inbounds float, ptr %v12, i64 %v2312
  %v2314 = getelementptr inbounds float, ptr %v2313, i64 0
  %v2315 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2316 = add i64 48, 1
  %v2317 = sdiv i64 %v2316, 2
  %v2318 = add i64 %v2, 1
  %v2319 = mul i64 %v2317, %v2
  %v2320 = sdiv i64 %v2319, %v3
  %v2321 = mul i64 %v2320, 2
  %v2322 = icmp slt i64 %v2321, 48
  %v2323 = select i1 %v2322, i64 %v2321, i64 48
  %v2324 = mul i64 %v2317, %v2318
  %v2325 = sdiv i64 %v2324, %v3
  %v2326 = mul i64 %v2325, 2
  %v2327 = icmp slt i64 %v2326, 48
  %v2328 = select i1 %v2327, i64 %v2326, i64 48
  %v2329 = getelementptr inbounds float, ptr %v52, i64 0
  br label %b261
b261:
  %v2330 = phi i64 [ %v2323, %b257 ], [ %v2338, %b266 ]
  %v2331 = icmp slt i64 %v2330, %v2328
  br i1 %v2331, label %b262, label %b263
b262:
  %v2332 = mul i64 %v2330, 8
  %v2333 = getelementptr inbounds float, ptr %v2329, i64 %v2332
  br label %b264
b264:
  %v2334 = phi i64 [ 0, %b262 ], [ %v2337, %b265 ]
  %v2335 = icmp slt i64 %v2334, 8
  br i1 %v2335, label %b265, label %b266
b265:
  %v2336 = getelementptr inbounds float, ptr %v2333, i64 %v2334
  store float 0x0000000000000000, ptr %v2336, align 4
  %v2337 = add nsw i64 %v2334, 1
  br label %b264
b266:
  %v2338 = add nsw i64 %v2330, 1
  br label %b261
b263:
  %v2339 = mul i64 %v8, 1
  br label %b267
b267:
  %v2340 = phi i64 [ 0, %b263 ], [ %v2444, %b272 ]
  %v2341 = icmp slt i64 %v2340, %v2339
  br i1 %v2341, label %b268, label %b269
b268:
  %v2342 = sub i64 %v2339, %v2340
  %v2343 = icmp slt i64 %v2342, 384
  %v2344 = select i1 %v2343, i64 %v2342, i64 384
  br label %b270
b270:
  %v2345 = phi i64 [ %v2323, %b268 ], [ %v2443, %b296 ]
  %v2346 = icmp slt i64 %v2345, %v2328
  br i1 %v2346, label %b271, label %b272
b271:
  %v2347 = sub i64 %v2328, %v2345
  %v2348 = icmp slt i64 %v2347, 64
  %v2349 = select i1 %v2348, i64 %v2347, i64 64
  %v2350 = sdiv i64 %v2349, 2
  %v2351 = mul i64 %v2350, 2
  %v2352 = sub i64 %v2349, %v2351
  %v2353 = mul i64 %v2340, 48
  %v2354 = add i64 %v2353, %v2345
  %v2355 = getelementptr inbounds float, ptr %v2311, i64 %v2354
  br label %b273
b273:
  %v2356 = phi i64 [ 0, %b271 ], [ %v2382, %b281 ]
  %v2357 = icmp slt i64 %v2356, %v2344
  br i1 %v2357, label %b274, label %b275
b274:
  %v2358 = mul i64 %v2356, 48
  %v2359 = getelementptr inbounds float, ptr %v2355, i64 %v2358
  %v2360 = mul i64 %v2356, 2
  %v2361 = getelementptr inbounds float, ptr %v2315, i64 %v2360
  br label %b276
b276:
  %v2362 = phi i64 [ 0, %b274 ], [ %v2371, %b277 ]
  %v2363 = icmp slt i64 %v2362, %v2350
  br i1 %v2363, label %b277, label %b278
b277:
  %v2364 = mul i64 %v2362, 2
  %v2365 = getelementptr inbounds float, ptr %v2359, i64 %v2364
  %v2366 = mul i64 %v2362, 768
  %v2367 = getelementptr inbounds float, ptr %v2361, i64 %v2366
  %v2368 = getelementptr inbounds float, ptr %v2365, i64 0
  %v2369 = load <2 x float>, ptr %v2368, align 4
  %v2370 = getelementptr inbounds float, ptr %v2367, i64 0
  store <2 x float> %v2369, ptr %v2370, align 4
  %v2371 = add nsw i64 %v2362, 1
  br label %b276
b278:
  %v2372 = mul i64 %v2350, 2
  %v2373 = getelementptr inbounds float, ptr %v2359, i64 %v2372
  %v2374 = mul i64 %v2350, 768
  %v2375 = getelementptr inbounds float, ptr %v2361, i64 %v2374
  br label %b279
b279:
  %v2376 = phi i64 [ 0, %b278 ], [ %v2381, %b280 ]
  %v2377 = icmp slt i64 %v2376, %v2352
  br i1 %v2377, label %b280, label %b281
b280:
  %v2378 = getelementptr inbounds float, ptr %v2373, i64 %v2376
  %v2379 = load float, ptr %v2378, align 4
  %v2380 = getelementptr inbounds float, ptr %v2375, i64 %v2376
  store float %v2379, ptr %v2380, align 4
  %v2381 = add nsw i64 %v2376, 1
  br label %b279, !llvm.loop !0
b281:
  %v2382 = add nsw i64 %v2356, 1
  br label %b273
b275:
  br label %b282
b282:
  %v2383 = phi i64 [ 0, %b275 ], [ %v2418, %b290 ]
  %v2384 = icmp slt i64 %v2383, 0
  br i1 %v2384, label %b283, label %b284
b283:
  %v2385 = mul i64 %v2340, 8
  %v2386 = add i64 %v2385, %v2383
  %v2387 = getelementptr inbounds float, ptr %v2314, i64 %v2386
  br label %b285
b285:
  %v2388 = phi i64 [ 0, %b283 ], [ %v2406, %b286 ]
  %v2389 = icmp slt i64 %v2388, %v2344
  br i1 %v2389, label %b286, label %b287
b286:
  %v2390 = mul i64 %v2388, 8
  %v2391 = getelementptr inbounds float, ptr %v2387, i64 %v2390
  %v2392 = mul i64 %v2388, 32
  %v2393 = getelementptr inbounds float, ptr %v248, i64 %v2392
  %v2394 = getelementptr inbounds float, ptr %v2391, i64 0
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = getelementptr inbounds float, ptr %v2393, i64 0
  store <8 x float> %v2395, ptr %v2396, align 4
  %v2397 = getelementptr inbounds float, ptr %v2391, i64 8
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = getelementptr inbounds float, ptr %v2393, i64 8
  store <8 x float> %v2398, ptr %v2399, align 4
  %v2400 = getelementptr inbounds float, ptr %v2391, i64 16
  %v2401 = load <8 x float>, ptr %v2400, align 4
  %v2402 = getelementptr inbounds float, ptr %v2393, i64 16
  store <8 x float> %v2401, ptr %v2402, align 4
  %v2403 = getelementptr inbounds float, ptr %v2391, i64 24
  %v2404 = load <8 x float>, ptr %v2403, align 4
  %v2405 = getelementptr inbounds float, ptr %v2393, i64 24
  store <8 x float> %v2404, ptr %v2405, align 4
  %v2406 = add nsw i64 %v2388, 1
  br label %b285
b287:
  %v2407 = sdiv i64 %v2349, 2
  br label %b288
b288:
  %v2408 = phi i64 [ 0, %b287 ], [ %v2417, %b289 ]
  %v2409 = icmp slt i64 %v2408, %v2407
  br i1 %v2409, label %b289, label %b290
b289:
  %v2410 = mul i64 %v2408, 2
  %v2411 = add i64 %v2345, %v2410
  %v2412 = mul i64 %v2408, 768
  %v2413 = getelementptr inbounds float, ptr %v2315, i64 %v2412
  %v2414 = mul i64 %v2411, 8
  %v2415 = add i64 %v2414, %v2383
  %v2416 = getelementptr inbounds float, ptr %v2329, i64 %v2415
  call void @outer_2x32(ptr %v2413, ptr %v248, i64 %v2344, ptr %v2416, i64 8)
  %v2417 = add nsw i64 %v2408, 1
  br label %b288
b290:
  %v2418 = add nsw i64 %v2383, 32
  br label %b282
b284:
  %v2419 = mul i64 %v2340, 8
  %v2420 = add i64 %v2419, 0
  %v2421 = getelementptr inbounds float, ptr %v2314, i64 %v2420
  br label %b291
b291:
  %v2422 = phi i64 [ 0, %b284 ], [ %v2431, %b292 ]
  %v2423 = icmp slt i64 %v2422, %v2344
  br i1 %v2423, label %b292, label %b293
b292:
  %v2424 = mul i64 %v2422, 8
  %v2425 = getelementptr inbounds float, ptr %v2421, i64 %v2424
  %v2426 = mul i64 %v2422, 8
  %v2427 = getelementptr inbounds float, ptr %v248, i64 %v2426
  %v2428 = getelementptr inbounds float, ptr %v2425, i64 0
  %v2429 = load <8 x float>, ptr %v2428, align 4
  %v2430 = getelementptr inbounds float, ptr %v2427, i64 0
  store <8 x float> %v2429, ptr %v2430, align 4
  %v2431 = add nsw i64 %v2422, 1
  br label %b291
b293:
  %v2432 = sdiv i64 %v2349, 2
  br label %b294
b294:
  %v2433 = phi i64 [ 0, %b293 ], [ %v2442, %b295 ]
  %v2434 = icmp slt i64 %v2433, %v2432
  br i1 %v2434, label %b295, label %b296
b295:
  %v2435 = mul i64 %v2433, 2
  %v2436 = add i64 %v2345, %v2435
  %v2437 = mul i64 %v2433, 768
  %v2438 = getelementptr inbounds float, ptr %v2315, i64 %v2437
  %v2439 = mul i64 %v2436, 8
  %v2440 = add i64 %v2439, 0
  %v2441 = getelementptr inbounds float, ptr %v2329, i64 %v2440
  call void @outer_2x8(ptr %v2438, ptr %v248, i64 %v2344, ptr %v2441, i64 8)
  %v2442 = add nsw i64 %v2433, 1
  br label %b294
b296:
  %v2443 = add nsw i64 %v2345, 64
  br label %b270
b272:
  %v2444 = add nsw i64 %v2340, 384
  br label %b267
b269:
  %v2445 = icmp sgt i64 %v3, 1
  br i1 %v2445, label %b297, label %b298
b297:
  %v2446 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2447 = atomicrmw add ptr %v2446, i64 1 acq_rel
  %v2448 = load i64, ptr %v243, align 8
  %v2449 = add i64 %v2448, 1
  store i64 %v2449, ptr %v243, align 8
  %v2450 = mul i64 %v3, %v2449
  br label %b299
b299:
  %v2451 = load atomic i64, ptr %v2446 acquire, align 8
  %v2452 = icmp slt i64 %v2451, %v2450
  br i1 %v2452, label %b300, label %b301
b300:
  %v2453 = call i32 @sched_yield()
  br label %b299
b301:
  br label %b298
b298:
  %v2454 = mul i64 0, 2
  %v2455 = getelementptr inbounds float, ptr %v154, i64 %v2454
  %v2456 = getelementptr inbounds float, ptr %v2455, i64 0
  %v2457 = mul i64 0, 8
  %v2458 = getelementptr inbounds float, ptr %v12, i64 %v2457
  %v2459 = getelementptr inbounds float, ptr %v2458, i64 0
  %v2460 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2461 = add i64 2, 1
  %v2462 = sdiv i64 %v2461, 2
  %v2463 = add i64 %v2, 1
  %v2464 = mul i64 %v2462, %v2
  %v2465 = sdiv i64 %v2464, %v3
  %v2466 = mul i64 %v2465, 2
  %v2467 = icmp slt i64 %v2466, 2
  %v2468 = select i1 %v2467, i64 %v2466, i64 2
  %v2469 = mul i64 %v2462, %v2463
  %v2470 = sdiv i64 %v2469, %v3
  %v2471 = mul i64 %v2470, 2
  %v2472 = icmp slt i64 %v2471, 2
  %v2473 = select i1 %v2472, i64 %v2471, i64 2
  %v2474 = getelementptr inbounds float, ptr %v54, i64 0
  br label %b302
b302:
  %v2475 = phi i64 [ %v2468, %b298 ], [ %v2483, %b307 ]
  %v2476 = icmp slt i64 %v2475, %v2473
  br i1 %v2476, label %b303, label %b304
b303:
  %v2477 = mul i64 %v2475, 8
  %v2478 = getelementptr inbounds float, ptr %v2474, i64 %v2477
  br label %b305
b305:
  %v2479 = phi i64 [ 0, %b303 ], [ %v2482, %b306 ]
  %v2480 = icmp slt i64 %v2479, 8
  br i1 %v2480, label %b306, label %b307
b306:
  %v2481 = getelementptr inbounds float, ptr %v2478, i64 %v2479
  store float 0x0000000000000000, ptr %v2481, align 4
  %v2482 = add nsw i64 %v2479, 1
  br label %b305
b307:
  %v2483 = add nsw i64 %v2475, 1
  br label %b302
b304:
  %v2484 = mul i64 %v8, 1
  br label %b308
b308:
  %v2485 = phi i64 [ 0, %b304 ], [ %v2589, %b313 ]
  %v2486 = icmp slt i64 %v2485, %v2484
  br i1 %v2486, label %b309, label %b310
b309:
  %v2487 = sub i64 %v2484, %v2485
  %v2488 = icmp slt i64 %v2487, 384
  %v2489 = select i1 %v2488, i64 %v2487, i64 384
  br label %b311
b311:
  %v2490 = phi i64 [ %v2468, %b309 ], [ %v2588, %b337 ]
  %v2491 = icmp slt i64 %v2490, %v2473
  br i1 %v2491, label %b312, label %b313
b312:
  %v2492 = sub i64 %v2473, %v2490
  %v2493 = icmp slt i64 %v2492, 64
  %v2494 = select i1 %v2493, i64 %v2492, i64 64
  %v2495 = sdiv i64 %v2494, 2
  %v2496 = mul i64 %v2495, 2
  %v2497 = sub i64 %v2494, %v2496
  %v2498 = mul i64 %v2485, 2
  %v2499 = add i64 %v2498, %v2490
  %v2500 = getelementptr inbounds float, ptr %v2456, i64 %v2499
  br label %b314
b314:
  %v2501 = phi i64 [ 0, %b312 ], [ %v2527, %b322 ]
  %v2502 = icmp slt i64 %v2501, %v2489
  br i1 %v2502, label %b315, label %b316
b315:
  %v2503 = mul i64 %v2501, 2
  %v2504 = getelementptr inbounds float, ptr %v2500, i64 %v2503
  %v2505 = mul i64 %v2501, 2
  %v2506 = getelementptr inbounds float, ptr %v2460, i64 %v2505
  br label %b317
b317:
  %v2507 = phi i64 [ 0, %b315 ], [ %v2516, %b318 ]
  %v2508 = icmp slt i64 %v2507, %v2495
  br i1 %v2508, label %b318, label %b319
b318:
  %v2509 = mul i64 %v2507, 2
  %v2510 = getelementptr inbounds float, ptr %v2504, i64 %v2509
  %v2511 = mul i64 %v2507, 768
  %v2512 = getelementptr inbounds float, ptr %v2506, i64 %v2511
  %v2513 = getelementptr inbounds float, ptr %v2510, i64 0
  %v2514 = load <2 x float>, ptr %v2513, align 4
  %v2515 = getelementptr inbounds float, ptr %v2512, i64 0
  store <2 x float> %v2514, ptr %v2515, align 4
  %v2516 = add nsw i64 %v2507, 1
  br label %b317
b319:
  %v2517 = mul i64 %v2495, 2
  %v2518 = getelementptr inbounds float, ptr %v2504, i64 %v2517
  %v2519 = mul i64 %v2495, 768
  %v2520 = getelementptr inbounds float, ptr %v2506, i64 %v2519
  br label %b320
b320:
  %v2521 = phi i64 [ 0, %b319 ], [ %v2526, %b321 ]
  %v2522 = icmp slt i64 %v2521, %v2497
  br i1 %v2522, label %b321, label %b322
b321:
  %v2523 = getelementptr inbounds float, ptr %v2518, i64 %v2521
  %v2524 = load float, ptr %v2523, align 4
  %v2525 = getelementptr inbounds float, ptr %v2520, i64 %v2521
  store float %v2524, ptr %v2525, align 4
  %v2526 = add nsw i64 %v2521, 1
  br label %b320, !llvm.loop !3
b322:
  %v2527 = add nsw i64 %v2501, 1
  br label %b314
b316:
  br label %b323
b323:
  %v2528 = phi i64 [ 0, %b316 ], [ %v2563, %b331 ]
  %v2529 = icmp slt i64 %v2528, 0
  br i1 %v2529, label %b324, label %b325
b324:
  %v2530 = mul i64 %v2485, 8
  %v2531 = add i64 %v2530, %v2528
  %v2532 = getelementptr inbounds float, ptr %v2459, i64 %v2531
  br label %b326
b326:
  %v2533 = phi i64 [ 0, %b324 ], [ %v2551, %b327 ]
  %v2534 = icmp slt i64 %v2533, %v2489
  br i1 %v2534, label %b327, label %b328
b327:
  %v2535 = mul i64 %v2533, 8
  %v2536 = getelementptr inbounds float, ptr %v2532, i64 %v2535
  %v2537 = mul i64 %v2533, 32
  %v2538 = getelementptr inbounds float, ptr %v248, i64 %v2537
  %v2539 = getelementptr inbounds float, ptr %v2536, i64 0
  %v2540 = load <8 x float>, ptr %v2539, align 4
  %v2541 = getelementptr inbounds float, ptr %v2538, i64 0
  store <8 x float> %v2540, ptr %v2541, align 4
  %v2542 = getelementptr inbounds float, ptr %v2536, i64 8
  %v2543 = load <8 x float>, ptr %v2542, align 4
  %v2544 = getelementptr inbounds float, ptr %v2538, i64 8
  store <8 x float> %v2543, ptr %v2544, align 4
  %v2545 = getelementptr inbounds float, ptr %v2536, i64 16
  %v2546 = load <8 x float>, ptr %v2545, align 4
  %v2547 = getelementptr inbounds float, ptr %v2538, i64 16
  store <8 x float> %v2546, ptr %v2547, align 4
  %v2548 = getelementptr inbounds float, ptr %v2536, i64 24
  %v2549 = load <8 x float>, ptr %v2548, align 4
  %v2550 = getelementptr inbounds float, ptr %v2538, i64 24
  store <8 x float> %v2549, ptr %v2550, align 4
  %v2551 = add nsw i64 %v2533, 1
  br label %b326
b328:
  %v2552 = sdiv i64 %v2494, 2
  br label %b329
b329:
  %v2553 = phi i64 [ 0, %b328 ], [ %v2562, %b330 ]
  %v2554 = icmp slt i64 %v2553, %v2552
  br i1 %v2554, label %b330, label %b331
b330:
  %v2555 = mul i64 %v2553, 2
  %v2556 = add i64 %v2490, %v2555
  %v2557 = mul i64 %v2553, 768
  %v2558 = getelementptr inbounds float, ptr %v2460, i64 %v2557
  %v2559 = mul i64 %v2556, 8
  %v2560 = add i64 %v2559, %v2528
  %v2561 = getelementptr inbounds float, ptr %v2474, i64 %v2560
  call void @outer_2x32(ptr %v2558, ptr %v248, i64 %v2489, ptr %v2561, i64 8)
  %v2562 = add nsw i64 %v2553, 1
  br label %b329
b331:
  %v2563 = add nsw i64 %v2528, 32
  br label %b323
b325:
  %v2564 = mul i64 %v2485, 8
  %v2565 = add i64 %v2564, 0
  %v2566 = getelementptr inbounds float, ptr %v2459, i64 %v2565
  br label %b332
b332:
  %v2567 = phi i64 [ 0, %b325 ], [ %v2576, %b333 ]
  %v2568 = icmp slt i64 %v2567, %v2489
  br i1 %v2568, label %b333, label %b334
b333:
  %v2569 = mul i64 %v2567, 8
  %v2570 = getelementptr inbounds float, ptr %v2566, i64 %v2569
  %v2571 = mul i64 %v2567, 8
  %v2572 = getelementptr inbounds float, ptr %v248, i64 %v2571
  %v2573 = getelementptr inbounds float, ptr %v2570, i64 0
  %v2574 = load <8 x float>, ptr %v2573, align 4
  %v2575 = getelementptr inbounds float, ptr %v2572, i64 0
  store <8 x float> %v2574, ptr %v2575, align 4
  %v2576 = add nsw i64 %v2567, 1
  br label %b332
b334:
  %v2577 = sdiv i64 %v2494, 2
  br label %b335
b335:
  %v2578 = phi i64 [ 0, %b334 ], [ %v2587, %b336 ]
  %v2579 = icmp slt i64 %v2578, %v2577
  br i1 %v2579, label %b336, label %b337
b336:
  %v2580 = mul i64 %v2578, 2
  %v2581 = add i64 %v2490, %v2580
  %v2582 = mul i64 %v2578, 768
  %v2583 = getelementptr inbounds float, ptr %v2460, i64 %v2582
  %v2584 = mul i64 %v2581, 8
  %v2585 = add i64 %v2584, 0
  %v2586 = getelementptr inbounds float, ptr %v2474, i64 %v2585
  call void @outer_2x8(ptr %v2583, ptr %v248, i64 %v2489, ptr %v2586, i64 8)
  %v2587 = add nsw i64 %v2578, 1
  br label %b335
b337:
  %v2588 = add nsw i64 %v2490, 64
  br label %b311
b313:
  %v2589 = add nsw i64 %v2485, 384
  br label %b308
b310:
  %v2590 = icmp sgt i64 %v3, 1
  br i1 %v2590, label %b338, label %b339
b338:
  %v2591 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2592 = atomicrmw add ptr %v2591, i64 1 acq_rel
  %v2593 = load i64, ptr %v243, align 8
  %v2594 = add i64 %v2593, 1
  store i64 %v2594, ptr %v243, align 8
  %v2595 = mul i64 %v3, %v2594
  br label %b340
b340:
  %v2596 = load atomic i64, ptr %v2591 acquire, align 8
  %v2597 = icmp slt i64 %v2596, %v2595
  br i1 %v2597, label %b341, label %b342
b341:
  %v2598 = call i32 @sched_yield()
  br label %b340
b342:
  br label %b339
b339:
  %v2599 = mul i64 0, 2
  %v2600 = getelementptr inbounds float, ptr %v134, i64 %v2599
  %v2601 = getelementptr inbounds float, ptr %v2600, i64 0
  %v2602 = mul i64 0, 8
  %v2603 = getelementptr inbounds float, ptr %v12, i64 %v2602
  %v2604 = getelementptr inbounds float, ptr %v2603, i64 0
  %v2605 = getelementptr inbounds float, ptr %v248, i64 12288
  %v2606 = add i64 2, 1
  %v2607 = sdiv i64 %v2606, 2
  %v2608 = add i64 %v2, 1
  %v2609 = mul i64 %v2607, %v2
  %v2610 = sdiv i64 %v2609, %v3
  %v2611 = mul i64 %v2610, 2
  %v2612 = icmp slt i64 %v2611, 2
  %v2613 = select i1 %v2612, i64 %v2611, i64 2
  %v2614 = mul i64 %v2607, %v2608
  %v2615 = sdiv i64 %v2614, %v3
  %v2616 = mul i64 %v2615, 2
  %v2617 = icmp slt i64 %v2616, 2
  %v2618 = select i1 %v2617, i64 %v2616, i64 2
  %v2619 = getelementptr inbounds float, ptr %v56, i64 0
  br label %b343
b343:
  %v2620 = phi i64 [ %v2613, %b339 ], [ %v2628, %b348 ]
  %v2621 = icmp slt i64 %v2620, %v2618
  br i1 %v2621, label %b344, label %b345
b344:
  %v2622 = mul i64 %v2620, 8
  %v2623 = getelementptr inbounds float, ptr %v2619, i64 %v2622
  br label %b346
b346:
  %v2624 = phi i64 [ 0, %b344 ], [ %v2627, %b347 ]
  %v2625 = icmp slt i64 %v2624, 8
  br i1 %v2625, label %b347, label %b348
b347:
  %v2626 = getelementptr inbounds float, ptr %v2623, i64 %v2624
  store float 0x0000000000000000, ptr %v2626, align 4
  %v2627 = add nsw i64 %v2624, 1
  br label %b346
b348:
  %v2628 = add nsw i64 %v2620, 1
  br label %b343
b345:
  %v2629 = mul i64 %v8, 1
  br label %b349
b349:
  %v2630 = phi i64 [ 0, %b345 ], [ %v2734, %b354 ]
  %v2631 = icmp slt i64 %v2630, %v2629
  br i1 %v2631, label %b350, label %b351
b350:
  %v2632 = sub i64 %v2629, %v2630
  %v2633 = icmp slt i64 %v2632, 384
  %v2634 = select i1 %v2633, i64 %v2632, i64 384
  br label %b352
b352:
  %v2635 = phi i64 [ %v2613, %b350 ], [ %v2733, %b378 ]
  %v2636 = icmp slt i64 %v2635, %v2618
  br i1 %v2636, label %b353, label %b354
b353:
  %v2637 = sub i64 %v2618, %v2635
  %v2638 = icmp slt i64 %v2637, 64
  %v2639 = select i1 %v2638, i64 %v2637, i64 64
  %v2640 = sdiv i64 %v2639, 2
  %v2641 = mul i64 %v2640, 2
  %v2642 = sub i64 %v2639, %v2641
  %v2643 = mul i64 %v2630, 2
  %v2644 = add i64 %v2643, %v2635
  %v2645 = getelementptr inbounds float, ptr %v2601, i64 %v2644
  br label %b355
b355:
  %v2646 = phi i64 [ 0, %b353 ], [ %v2672, %b363 ]
  %v2647 = icmp slt i64 %v2646, %v2634
  br i1 %v2647, label %b356, label %b357
b356:
  %v2648 = mul i64 %v2646, 2
  %v2649 = getelementptr inbounds float, ptr %v2645, i64 %v2648
  %v2650 = mul i64 %v2646, 2
  %v2651 = getelementptr inbounds float, ptr %v2605, i64 %v2650
  br label %b358
b358:
  %v2652 = phi i64 [ 0, %b356 ], [ %v2661, %b359 ]
  %v2653 = icmp slt i64 %v2652, %v2640
  br i1 %v2653, label %b359, label %b360
b359:
  %v2654 = mul i64 %v2652, 2
  %v2655 = getelementptr inbounds float, ptr %v2649, i64 %v2654
  %v2656 = mul i64 %v2652, 768
  %v2657 = getelementptr inbounds float, ptr %v2651, i64 %v2656
  %v2658 = getelementptr inbounds float, ptr %v2655, i64 0
  %v2659 = load <2 x float>, ptr %v2658, align 4
  %v2660 = getelementptr inbounds float, ptr %v2657, i64 0
  store <2 x float> %v2659, ptr %v2660, align 4
  %v2661 = add nsw i64 %v2652, 1
  br label %b358
b360:
  %v2662 = mul i64 %v2640, 2
  %v2663 = getelementptr inbounds float, ptr %v2649, i64 %v2662
  %v2664 = mul i64 %v2640, 768
  %v2665 = getelementptr inbounds float, ptr %v2651, i64 %v2664
  br label %b361
b361:
  %v2666 = phi i64 [ 0, %b360 ], [ %v2671, %b362 ]
  %v2667 = icmp slt i64 %v2666, %v2642
  br i1 %v2667, label %b362, label %b363
b362:
  %v2668 = getelementptr inbounds float, ptr %v2663, i64 %v2666
  %v2669 = load float, ptr %v2668, align 4
  %v2670 = getelementptr inbounds float, ptr %v2665, i64 %v2666
  store float %v2669, ptr %v2670, align 4
  %v2671 = add nsw i64 %v2666, 1
  br label %b361, !llvm.loop !6
b363:
  %v2672 = add nsw i64 %v2646, 1
  br label %b355
b357:
  br label %b364
b364:
  %v2673 = phi i64 [ 0, %b357 ], [ %v2708, %b372 ]
  %v2674 = icmp slt i64 %v2673, 0
  br i1 %v2674, label %b365, label %b366
b365:
  %v2675 = mul i64 %v2630, 8
  %v2676 = add i64 %v2675, %v2673
  %v2677 = getelementptr inbounds float, ptr %v2604, i64 %v2676
  br label %b367
b367:
  %v2678 = phi i64 [ 0, %b365 ], [ %v2696, %b368 ]
  %v2679 = icmp slt i64 %v2678, %v2634
  br i1 %v2679, label %b368, label %b369
b368:
  %v2680 = mul i64 %v2678, 8
  %v2681 = getelementptr inbounds float, ptr %v2677, i64 %v2680
  %v2682 = mul i64 %v2678, 32
  %v2683 = getelementptr inbounds float, ptr %v248, i64 %v2682
  %v2684 = getelementptr inbounds float, ptr %v2681, i64 0
  %v2685 = load <8 x float>, ptr %v2684, align 4
  %v2686 = getelementptr inbounds float, ptr %v2683, i64 0
  store <8 x float> %v2685, ptr %v2686, align 4
  %v2687 = getelementptr inbounds float, ptr %v2681, i64 8
  %v2688 = load <8 x float>, ptr %v2687, align 4
  %v2689 = getelementptr inbounds float, ptr %v2683, i64 8
  store <8 x float> %v2688, ptr %v2689, align 4
  %v2690 = getelementptr inbounds float, ptr %v2681, i64 16
  %v2691 = load <8 x float>, ptr %v2690, align 4
  %v2692 = getelementptr inbounds float, ptr %v2683, i64 16
  store <8 x float> %v2691, ptr %v2692, align 4
  %v2693 = getelementptr inbounds float, ptr %v2681, i64 24
  %v2694 = load <8 x float>, ptr %v2693, align 4
  %v2695 = getelementptr inbounds float, ptr %v2683, i64 24
  store <8 x float> %v2694, ptr %v2695, align 4
  %v2696 = add nsw i64 %v2678, 1
  br label %b367
b369:
  %v2697 = sdiv i64 %v2639, 2
  br label %b370
b370:
  %v2698 = phi i64 [ 0, %b369 ], [ %v2707, %b371 ]
  %v2699 = icmp slt i64 %v2698, %v2697
  br i1 %v2699, label %b371, label %b372
b371:
  %v2700 = mul i64 %v2698, 2
  %v2701 = add i64 %v2635, %v2700
  %v2702 = mul i64 %v2698, 768
  %v2703 = getelementptr inbounds float, ptr %v2605, i64 %v2702
  %v2704 = mul i64 %v2701, 8
  %v2705 = add i64 %v2704, %v2673
  %v2706 = getelementptr inbounds float, ptr %v2619, i64 %v2705
  call void @outer_2x32(ptr %v2703, ptr %v248, i64 %v2634, ptr %v2706, i64 8)
  %v2707 = add nsw i64 %v2698, 1
  br label %b370
b372:
  %v2708 = add nsw i64 %v2673, 32
  br label %b364
b366:
  %v2709 = mul i64 %v2630, 8
  %v2710 = add i64 %v2709, 0
  %v2711 = getelementptr inbounds float, ptr %v2604, i64 %v2710
  br label %b373
b373:
  %v2712 = phi i64 [ 0, %b366 ], [ %v2721, %b374 ]
  %v2713 = icmp slt i64 %v2712, %v2634
  br i1 %v2713, label %b374, label %b375
b374:
  %v2714 = mul i64 %v2712, 8
  %v2715 = getelementptr inbounds float, ptr %v2711, i64 %v2714
  %v2716 = mul i64 %v2712, 8
  %v2717 = getelementptr inbounds float, ptr %v248, i64 %v2716
  %v2718 = getelementptr inbounds float, ptr %v2715, i64 0
  %v2719 = load <8 x float>, ptr %v2718, align 4
  %v2720 = getelementptr inbounds float, ptr %v2717, i64 0
  store <8 x float> %v2719, ptr %v2720, align 4
  %v2721 = add nsw i64 %v2712, 1
  br label %b373
b375:
  %v2722 = sdiv i64 %v2639, 2
  br label %b376
b376:
  %v2723 = phi i64 [ 0, %b375 ], [ %v2732, %b377 ]
  %v2724 = icmp slt i64 %v2723, %v2722
  br i1 %v2724, label %b377, label %b378
b377:
  %v2725 = mul i64 %v2723, 2
  %v2726 = add i64 %v2635, %v2725
  %v2727 = mul i64 %v2723, 768
  %v2728 = getelementptr inbounds float, ptr %v2605, i64 %v2727
  %v2729 = mul i64 %v2726, 8
  %v2730 = add i64 %v2729, 0
  %v2731 = getelementptr inbounds float, ptr %v2619, i64 %v2730
  call void @outer_2x8(ptr %v2728, ptr %v248, i64 %v2634, ptr %v2731, i64 8)
  %v2732 = add nsw i64 %v2723, 1
  br label %b376
b378:
  %v2733 = add nsw i64 %v2635, 64
  br label %b352
b354:
  %v2734 = add nsw i64 %v2630, 384
  br label %b349
b351:
  %v2735 = icmp sgt i64 %v3, 1
  br i1 %v2735, label %b379, label %b380
b379:
  %v2736 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2737 = atomicrmw add ptr %v2736, i64 1 acq_rel
  %v2738 = load i64, ptr %v243, align 8
  %v2739 = add i64 %v2738, 1
  store i64 %v2739, ptr %v243, align 8
  %v2740 = mul i64 %v3, %v2739
  br label %b381
b381:
  %v2741 = load atomic i64, ptr %v2736 acquire, align 8
  %v2742 = icmp slt i64 %v2741, %v2740
  br i1 %v2742, label %b382, label %b383
b382:
  %v2743 = call i32 @sched_yield()
  br label %b381
b383:
  br label %b380
b380:
  %v2744 = icmp eq i64 %v2, 0
  br i1 %v2744, label %b384, label %b385
b384:
  %v2745 = icmp ult i64 2, 8
  %v2746 = select i1 %v2745, i64 2, i64 8
  %v2747 = trunc i64 %v2746 to i32
  %v2748 = insertelement <8 x i32> poison, i32 %v2747, i64 0
  %v2749 = shufflevector <8 x i32> %v2748, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2750 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2749
  br label %b386
b386:
  %v2751 = phi i64 [ 0, %b384 ], [ %v2768, %b391 ]
  %v2752 = phi <8 x float> [ splat (float 0x0000000000000000), %b384 ], [ %v2767, %b391 ]
  %v2753 = icmp slt i64 %v2751, %v8
  br i1 %v2753, label %b387, label %b388
b387:
  %v2754 = add i64 %v2751, 128
  %v2755 = icmp slt i64 %v2754, %v8
  %v2756 = select i1 %v2755, i64 %v2754, i64 %v8
  br label %b389
b389:
  %v2757 = phi i64 [ %v2751, %b387 ], [ %v2766, %b390 ]
  %v2758 = phi <8 x float> [ splat (float 0x0000000000000000), %b387 ], [ %v2765, %b390 ]
  %v2759 = icmp slt i64 %v2757, %v2756
  br i1 %v2759, label %b390, label %b391
b390:
  %v2760 = mul i64 %v2757, 2
  %v2761 = getelementptr inbounds float, ptr %v134, i64 %v2760
  %v2762 = add i64 0, 0
  %v2763 = getelementptr inbounds float, ptr %v2761, i64 %v2762
  %v2764 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2763, <8 x i1> %v2750, <8 x float> zeroinitializer)
  %v2765 = fadd <8 x float> %v2758, %v2764
  %v2766 = add nsw i64 %v2757, 1
  br label %b389
b391:
  %v2767 = fadd <8 x float> %v2752, %v2758
  %v2768 = add nsw i64 %v2751, 128
  br label %b386
b388:
  %v2769 = add i64 0, 0
  %v2770 = getelementptr inbounds float, ptr %v58, i64 %v2769
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2752, ptr align 4 %v2770, <8 x i1> %v2750)
  br label %b385
b385:
  %v2771 = icmp sgt i64 %v3, 1
  br i1 %v2771, label %b392, label %b393
b392:
  %v2772 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2773 = atomicrmw add ptr %v2772, i64 1 acq_rel
  %v2774 = load i64, ptr %v243, align 8
  %v2775 = add i64 %v2774, 1
  store i64 %v2775, ptr %v243, align 8
  %v2776 = mul i64 %v3, %v2775
  br label %b394
b394:
  %v2777 = load atomic i64, ptr %v2772 acquire, align 8
  %v2778 = icmp slt i64 %v2777, %v2776
  br i1 %v2778, label %b395, label %b396
b395:
  %v2779 = call i32 @sched_yield()
  br label %b394
b396:
  br label %b393
b393:
  %v2780 = icmp eq i64 %v2, 0
  br i1 %v2780, label %b397, label %b398
b397:
  %v2781 = icmp ult i64 2, 8
  %v2782 = select i1 %v2781, i64 2, i64 8
  %v2783 = trunc i64 %v2782 to i32
  %v2784 = insertelement <8 x i32> poison, i32 %v2783, i64 0
  %v2785 = shufflevector <8 x i32> %v2784, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2786 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2785
  br label %b399
b399:
  %v2787 = phi i64 [ 0, %b397 ], [ %v2867, %b404 ]
  %v2788 = phi <8 x float> [ splat (float 0x0000000000000000), %b397 ], [ %v2866, %b404 ]
  %v2789 = icmp slt i64 %v2787, %v8
  br i1 %v2789, label %b400, label %b401
b400:
  %v2790 = add i64 %v2787, 128
  %v2791 = icmp slt i64 %v2790, %v8
  %v2792 = select i1 %v2791, i64 %v2790, i64 %v8
  br label %b402
b402:
  %v2793 = phi i64 [ %v2787, %b400 ], [ %v2865, %b403 ]
  %v2794 = phi <8 x float> [ splat (float 0x0000000000000000), %b400 ], [ %v2864, %b403 ]
  %v2795 = icmp slt i64 %v2793, %v2792
  br i1 %v2795, label %b403, label %b404
b403:
  %v2796 = mul i64 %v2793, 2
  %v2797 = getelementptr inbounds float, ptr %v128, i64 %v2796
  %v2798 = mul i64 %v2793, 2
  %v2799 = getelementptr inbounds float, ptr %v86, i64 %v2798
  %v2800 = mul i64 %v2793, 68
  %v2801 = getelementptr inbounds float, ptr %v80, i64 %v2800
  %v2802 = add i64 0, 0
  %v2803 = getelementptr inbounds float, ptr %v2797, i64 %v2802
  %v2804 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2803, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2805 = add i64 0, 0
  %v2806 = getelementptr inbounds float, ptr %v2799, i64 %v2805
  %v2807 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2806, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2808 = fmul <8 x float> %v2804, %v2807
  %v2809 = add i64 50, 0
  %v2810 = getelementptr inbounds float, ptr %v2801, i64 %v2809
  %v2811 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2810, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2812 = add i64 0, 0
  %v2813 = getelementptr inbounds float, ptr %v22, i64 %v2812
  %v2814 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2813, <8 x i1> %v2786, <8 x float> zeroinitializer)
  %v2815 = fadd <8 x float> %v2811, %v2814
  %v2816 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2815)
  %v2817 = fneg <8 x float> %v2816
  %v2818 = fcmp olt <8 x float> %v2817, splat (float 0xC05A400000000000)
  %v2819 = select <8 x i1> %v2818, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2817
  %v2820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2819, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2821 = fsub <8 x float> %v2820, splat (float 0x4168000000000000)
  %v2822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2821, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2819)
  %v2823 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2821, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2822)
  %v2824 = bitcast <8 x float> %v2820 to <8 x i32>
  %v2825 = fmul <8 x float> %v2823, %v2823
  %v2826 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2823, <8 x float> splat (float 0x3F81227F40000000))
  %v2827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2826, <8 x float> %v2823, <8 x float> splat (float 0x3FA5556740000000))
  %v2828 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2827, <8 x float> %v2823, <8 x float> splat (float 0x3FC5554B00000000))
  %v2829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2828, <8 x float> %v2823, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2825, <8 x float> %v2829, <8 x float> %v2823)
  %v2831 = sub <8 x i32> %v2824, splat (i32 1262485250)
  %v2832 = lshr <8 x i32> %v2831, splat (i32 1)
  %v2833 = sub <8 x i32> %v2831, %v2832
  %v2834 = shl <8 x i32> %v2832, splat (i32 23)
  %v2835 = bitcast <8 x i32> %v2834 to <8 x float>
  %v2836 = shl <8 x i32> %v2833, splat (i32 23)
  %v2837 = bitcast <8 x i32> %v2836 to <8 x float>
  %v2838 = fadd <8 x float> %v2830, splat (float 0x3FF0000000000000)
  %v2839 = fmul <8 x float> %v2838, %v2835
  %v2840 = fmul <8 x float> %v2839, %v2837
  %v2841 = fcmp ogt <8 x float> %v2840, splat (float 0x3FDA8279A0000000)
  %v2842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2840, <8 x float> splat (float 0x3FE0000000000000), <8 x float> splat (float 0xBFE0000000000000))
  %v2843 = select <8 x i1> %v2841, <8 x float> %v2842, <8 x float> %v2840
  %v2844 = select <8 x i1> %v2841, <8 x float> splat (float 0x3FE62E4000000000), <8 x float> splat (float 0x0000000000000000)
  %v2845 = select <8 x i1> %v2841, <8 x float> splat (float 0x3EB7F7D1C0000000), <8 x float> splat (float 0x0000000000000000)
  %v2846 = fmul <8 x float> %v2843, %v2843
  %v2847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v2846, <8 x float> splat (float 0xBFC0DA7220000000))
  %v2848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> %v2846, <8 x float> splat (float 0xBFC546EF00000000))
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2848, <8 x float> %v2846, <8 x float> splat (float 0xBFD0002320000000))
  %v2850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v2846, <8 x float> splat (float 0x3FC22D90A0000000))
  %v2851 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2850, <8 x float> %v2846, <8 x float> splat (float 0x3FC999FF60000000))
  %v2852 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2851, <8 x float> %v2846, <8 x float> splat (float 0x3FD5555540000000))
  %v2853 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2843, <8 x float> %v2849, <8 x float> %v2852)
  %v2854 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2843, <8 x float> %v2853, <8 x float> splat (float 0xBFE0000000000000))
  %v2855 = fmul <8 x float> %v2843, %v2843
  %v2856 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2855, <8 x float> %v2854, <8 x float> %v2845)
  %v2857 = fadd <8 x float> %v2856, %v2843
  %v2858 = fadd <8 x float> %v2857, %v2844
  %v2859 = fcmp ogt <8 x float> %v2815, splat (float 0x0000000000000000)
  %v2860 = select <8 x i1> %v2859, <8 x float> %v2815, <8 x float> splat (float 0x0000000000000000)
  %v2861 = fadd <8 x float> %v2860, %v2858
  %v2862 = fmul <8 x float> %v2808, %v2861
  %v2863 = fneg <8 x float> %v2862
  %v2864 = fadd <8 x float> %v2794, %v2863
  %v2865 = add nsw i64 %v2793, 1
  br label %b402
b404:
  %v2866 = fadd <8 x float> %v2788, %v2794
  %v2867 = add nsw i64 %v2787, 128
  br label %b399
b401:
  %v2868 = add i64 0, 0
  %v2869 = getelementptr inbounds float, ptr %v156, i64 %v2868
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2788, ptr align 4 %v2869, <8 x i1> %v2786)
  br label %b398
b398:
  %v2870 = icmp sgt i64 %v3, 1
  br i1 %v2870, label %b405, label %b406
b405:
  %v2871 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2872 = atomicrmw add ptr %v2871, i64 1 acq_rel
  %v2873 = load i64, ptr %v243, align 8
  %v2874 = add i64 %v2873, 1
  store i64 %v2874, ptr %v243, align 8
  %v2875 = mul i64 %v3, %v2874
  br label %b407
b407:
  %v2876 = load atomic i64, ptr %v2871 acquire, align 8
  %v2877 = icmp slt i64 %v2876, %v2875
  br i1 %v2877, label %b408, label %b409
b408:
  %v2878 = call i32 @sched_yield()
  br label %b407
b409:
  br label %b406
b406:
  %v2879 = icmp eq i64 %v2, 0
  br i1 %v2879, label %b410, label %b411
b410:
  br label %b412
b412:
  %v2880 = phi i64 [ 0, %b410 ], [ %v2979, %b417 ]
  %v2881 = icmp slt i64 %v2880, 48
  br i1 %v2881, label %b413, label %b414
b413:
  br label %b415
b415:
  %v2882 = phi i64 [ 0, %b413 ], [ %v2976, %b420 ]
  %v2883 = phi <8 x float> [ splat (float 0x0000000000000000), %b413 ], [ %v2975, %b420 ]
  %v2884 = icmp slt i64 %v2882, %v8
  br i1 %v2884, label %b416, label %b417
b416:
  %v2885 = add i64 %v2882, 128
  %v2886 = icmp slt i64 %v2885, %v8
  %v2887 = select i1 %v2886, i64 %v2885, i64 %v8
  br label %b418
b418:
  %v2888 = phi i64 [ %v2882, %b416 ], [ %v2974, %b419 ]
  %v2889 = phi <8 x float> [ splat (float 0x0000000000000000), %b416 ], [ %v2973, %b419 ]
  %v2890 = icmp slt i64 %v2888, %v2887
  br i1 %v2890, label %b419, label %b420
b419:
  %v2891 = mul i64 %v2888, 48
  %v2892 = getelementptr inbounds float, ptr %v72, i64 %v2891
  %v2893 = mul i64 %v2888, 48
  %v2894 = getelementptr inbounds float, ptr %v38, i64 %v2893
  %v2895 = mul i64 %v2888, 48
  %v2896 = getelementptr inbounds float, ptr %v36, i64 %v2895
  %v2897 = mul i64 %v2888, 48
  %v2898 = getelementptr inbounds float, ptr %v34, i64 %v2897
  %v2899 = mul i64 %v2888, 48
  %v2900 = getelementptr inbounds float, ptr %v82, i64 %v2899
  %v2901 = add i64 0, %v2880
  %v2902 = getelementptr inbounds float, ptr %v2892, i64 %v2901
  %v2903 = load <8 x float>, ptr %v2902, align 4
  %v2904 = add i64 0, %v2880
  %v2905 = getelementptr inbounds float, ptr %v24, i64 %v2904
  %v2906 = load <8 x float>, ptr %v2905, align 4
  %v2907 = add i64 0, %v2880
  %v2908 = getelementptr inbounds float, ptr %v2894, i64 %v2907
  %v2909 = load <8 x float>, ptr %v2908, align 4
  %v2910 = fmul <8 x float> %v2906, %v2909
  %v2911 = add i64 48, %v2880
  %v2912 = getelementptr inbounds float, ptr %v24, i64 %v2911
  %v2913 = load <8 x float>, ptr %v2912, align 4
  %v2914 = add i64 0, %v2880
  %v2915 = getelementptr inbounds float, ptr %v2896, i64 %v2914
  %v2916 = load <8 x float>, ptr %v2915, align 4
  %v2917 = fmul <8 x float> %v2913, %v2916
  %v2918 = fadd <8 x float> %v2910, %v2917
  %v2919 = add i64 96, %v2880
  %v2920 = getelementptr inbounds float, ptr %v24, i64 %v2919
  %v2921 = load <8 x float>, ptr %v2920, align 4
  %v2922 = add i64 0, %v2880
  %v2923 = getelementptr inbounds float, ptr %v2898, i64 %v2922
  %v2924 = load <8 x float>, ptr %v2923, align 4
  %v2925 = fmul <8 x float> %v2921, %v2924
  %v2926 = fadd <8 x float> %v2918, %v2925
  %v2927 = add i64 144, %v2880
  %v2928 = getelementptr inbounds float, ptr %v24, i64 %v2927
  %v2929 = load <8 x float>, ptr %v2928, align 4
  %v2930 = add i64 0, %v2880
  %v2931 = getelementptr inbounds float, ptr %v2900, i64 %v2930
  %v2932 = load <8 x float>, ptr %v2931, align 4
  %v2933 = fmul <8 x float> %v2929, %v2932
  %v2934 = fadd <8 x float> %v2926, %v2933
  %v2935 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2934)
  %v2936 = fneg <8 x float> %v2935
  %v2937 = fcmp olt <8 x float> %v2936, splat (float 0xC05A400000000000)
  %v2938 = select <8 x i1> %v2937, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2936
  %v2939 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2938, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2940 = fsub <8 x float> %v2939, splat (float 0x4168000000000000)
  %v2941 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2940, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2938)
  %v2942 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2940, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2941)
  %v2943 = bitcast <8 x float> %v2939 to <8 x i32>
  %v2944 = fmul <8 x float> %v2942, %v2942
  %v2945 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2942, <8 x float> splat (float 0x3F81227F40000000))
  %v2946 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2945, <8 x float> %v2942, <8 x float> splat (float 0x3FA5556740000000))
  %v2947 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2946, <8 x float> %v2942, <8 x float> splat (float 0x3FC5554B00000000))
  %v2948 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2947, <8 x float> %v2942, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2949 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2944, <8 x float> %v2948, <8 x float> %v2942)
  %v2950 = sub <8 x i32> %v2943, splat (i32 1262485250)
  %v2951 = lshr <8 x i32> %v2950, splat (i32 1)
  %v2952 = sub <8 x i32> %v2950, %v2951
  %v2953 = shl <8 x i32> %v2951, splat (i32 23)
  %v2954 = bitcast <8 x i32> %v2953 to <8 x float>
  %v2955 = shl <8 x i32> %v2952, splat (i32 23)
  %v2956 = bitcast <8 x i32> %v2955 to <8 x float>
  %v2957 = fadd <8 x float> %v2949, splat (float 0x3FF0000000000000)
  %v2958 = fmul <8 x float> %v2957, %v2954
  %v2959 = fmul <8 x float> %v2958, %v2956
  %v2960 = fcmp olt <8 x float> %v2934, splat (float 0x0000000000000000)
  %v2961 = select <8 x i1> %v2960, <8 x float> %v2959, <8 x float> splat (float 0x3FF0000000000000)
  %v2962 = fadd <8 x float> %v2959, splat (float 0x3FF0000000000000)
  %v2963 = fdiv <8 x float> %v2961, %v2962
  %v2964 = fmul <8 x float> %v2903, %v2963
  %v2965 = fmul <8 x float> %v2903, %v2934
  %v2966 = fmul <8 x float> %v2965, %v2963
  %v2967 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2968 = shufflevector <8 x float> %v2967, <8 x float> poison, <8 x i32> zeroinitializer
  %v2969 = fsub <8 x float> %v2968, %v2963
  %v2970 = fmul <8 x float> %v2966, %v2969
  %v2971 = fadd <8 x float> %v2964, %v2970
  %v2972 = fmul <8 x float> %v2971, %v2909
  %v2973 = fadd <8 x float> %v2889, %v2972
  %v2974 = add nsw i64 %v2888, 1
  br label %b418
b420:
  %v2975 = fadd <8 x float> %v2883, %v2889
  %v2976 = add nsw i64 %v2882, 128
  br label %b415
b417:
  %v2977 = add i64 0, %v2880
  %v2978 = getelementptr inbounds float, ptr %v158, i64 %v2977
  store <8 x float> %v2883, ptr %v2978, align 4
  %v2979 = add nsw i64 %v2880, 8
  br label %b412
b414:
  br label %b411
b411:
  %v2980 = icmp sgt i64 %v3, 1
  br i1 %v2980, label %b421, label %b422
b421:
  %v2981 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2982 = atomicrmw add ptr %v2981, i64 1 acq_rel
  %v2983 = load i64, ptr %v243, align 8
  %v2984 = add i64 %v2983, 1
  store i64 %v2984, ptr %v243, align 8
  %v2985 = mul i64 %v3, %v2984
  br label %b423
b423:
  %v2986 = load atomic i64, ptr %v2981 acquire, align 8
  %v2987 = icmp slt i64 %v2986, %v2985
  br i1 %v2987, label %b424, label %b425
b424:
  %v2988 = call i32 @sched_yield()
  br label %b423
b425:
  br label %b422
b422:
  %v2989 = icmp eq i64 %v2, 0
  br i1 %v2989, label %b426, label %b427
b426:
  br label %b428
b428:
  %v2990 = phi i64 [ 0, %b426 ], [ %v3089, %b433 ]
  %v2991 = icmp slt i64 %v2990, 48
  br i1 %v2991, label %b429, label %b430
b429:
  br label %b431
b431:
  %v2992 = phi i64 [ 0, %b429 ], [ %v3086, %b436 ]
  %v2993 = phi <8 x float> [ splat (float 0x0000000000000000), %b429 ], [ %v3085, %b436 ]
  %v2994 = icmp slt i64 %v2992, %v8
  br i1 %v2994, label %b432, label %b433
b432:
  %v2995 = add i64 %v2992, 128
  %v2996 = icmp slt i64 %v2995, %v8
  %v2997 = select i1 %v2996, i64 %v2995, i64 %v8
  br label %b434
b434:
  %v2998 = phi i64 [ %v2992, %b432 ], [ %v3084, %b435 ]
  %v2999 = phi <8 x float> [ splat (float 0x0000000000000000), %b432 ], [ %v3083, %b435 ]
  %v3000 = icmp slt i64 %v2998, %v2997
  br i1 %v3000, label %b435, label %b436
b435:
  %v3001 = mul i64 %v2998, 48
  %v3002 = getelementptr inbounds float, ptr %v72, i64 %v3001
  %v3003 = mul i64 %v2998, 48
  %v3004 = getelementptr inbounds float, ptr %v38, i64 %v3003
  %v3005 = mul i64 %v2998, 48
  %v3006 = getelementptr inbounds float, ptr %v36, i64 %v3005
  %v3007 = mul i64 %v2998, 48
  %v3008 = getelementptr inbounds float, ptr %v34, i64 %v3007
  %v3009 = mul i64 %v2998, 48
  %v3010 = getelementptr inbounds float, ptr %v82, i64 %v3009
  %v3011 = add i64 0, %v2990
  %v3012 = getelementptr inbounds float, ptr %v3002, i64 %v3011
  %v3013 = load <8 x float>, ptr %v3012, align 4
  %v3014 = add i64 0, %v2990
  %v3015 = getelementptr inbounds float, ptr %v24, i64 %v3014
  %v3016 = load <8 x float>, ptr %v3015, align 4
  %v3017 = add i64 0, %v2990
  %v3018 = getelementptr inbounds float, ptr %v3004, i64 %v3017
  %v3019 = load <8 x float>, ptr %v3018, align 4
  %v3020 = fmul <8 x float> %v3016, %v3019
  %v3021 = add i64 48, %v2990
  %v3022 = getelementptr inbounds float, ptr %v24, i64 %v3021
  %v3023 = load <8 x float>, ptr %v3022, align 4
  %v3024 = add i64 0, %v2990
  %v3025 = getelementptr inbounds float, ptr %v3006, i64 %v3024
  %v3026 = load <8 x float>, ptr %v3025, align 4
  %v3027 = fmul <8 x float> %v3023, %v3026
  %v3028 = fadd <8 x float> %v3020, %v3027
  %v3029 = add i64 96, %v2990
  %v3030 = getelementptr inbounds float, ptr %v24, i64 %v3029
  %v3031 = load <8 x float>, ptr %v3030, align 4
  %v3032 = add i64 0, %v2990
  %v3033 = getelementptr inbounds float, ptr %v3008, i64 %v3032
  %v3034 = load <8 x float>, ptr %v3033, align 4
  %v3035 = fmul <8 x float> %v3031, %v3034
  %v3036 = fadd <8 x float> %v3028, %v3035
  %v3037 = add i64 144, %v2990
  %v3038 = getelementptr inbounds float, ptr %v24, i64 %v3037
  %v3039 = load <8 x float>, ptr %v3038, align 4
  %v3040 = add i64 0, %v2990
  %v3041 = getelementptr inbounds float, ptr %v3010, i64 %v3040
  %v3042 = load <8 x float>, ptr %v3041, align 4
  %v3043 = fmul <8 x float> %v3039, %v3042
  %v3044 = fadd <8 x float> %v3036, %v3043
  %v3045 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3044)
  %v3046 = fneg <8 x float> %v3045
  %v3047 = fcmp olt <8 x float> %v3046, splat (float 0xC05A400000000000)
  %v3048 = select <8 x i1> %v3047, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3046
  %v3049 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3048, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3050 = fsub <8 x float> %v3049, splat (float 0x4168000000000000)
  %v3051 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3050, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3048)
  %v3052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3050, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3051)
  %v3053 = bitcast <8 x float> %v3049 to <8 x i32>
  %v3054 = fmul <8 x float> %v3052, %v3052
  %v3055 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3052, <8 x float> splat (float 0x3F81227F40000000))
  %v3056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3055, <8 x float> %v3052, <8 x float> splat (float 0x3FA5556740000000))
  %v3057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3056, <8 x float> %v3052, <8 x float> splat (float 0x3FC5554B00000000))
  %v3058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3057, <8 x float> %v3052, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3054, <8 x float> %v3058, <8 x float> %v3052)
  %v3060 = sub <8 x i32> %v3053, splat (i32 1262485250)
  %v3061 = lshr <8 x i32> %v3060, splat (i32 1)
  %v3062 = sub <8 x i32> %v3060, %v3061
  %v3063 = shl <8 x i32> %v3061, splat (i32 23)
  %v3064 = bitcast <8 x i32> %v3063 to <8 x float>
  %v3065 = shl <8 x i32> %v3062, splat (i32 23)
  %v3066 = bitcast <8 x i32> %v3065 to <8 x float>
  %v3067 = fadd <8 x float> %v3059, splat (float 0x3FF0000000000000)
  %v3068 = fmul <8 x float> %v3067, %v3064
  %v3069 = fmul <8 x float> %v3068, %v3066
  %v3070 = fcmp olt <8 x float> %v3044, splat (float 0x0000000000000000)
  %v3071 = select <8 x i1> %v3070, <8 x float> %v3069, <8 x float> splat (float 0x3FF0000000000000)
  %v3072 = fadd <8 x float> %v3069, splat (float 0x3FF0000000000000)
  %v3073 = fdiv <8 x float> %v3071, %v3072
  %v3074 = fmul <8 x float> %v3013, %v3073
  %v3075 = fmul <8 x float> %v3013, %v3044
  %v3076 = fmul <8 x float> %v3075, %v3073
  %v3077 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3078 = shufflevector <8 x float> %v3077, <8 x float> poison, <8 x i32> zeroinitializer
  %v3079 = fsub <8 x float> %v3078, %v3073
  %v3080 = fmul <8 x float> %v3076, %v3079
  %v3081 = fadd <8 x float> %v3074, %v3080
  %v3082 = fmul <8 x float> %v3081, %v3026
  %v3083 = fadd <8 x float> %v2999, %v3082
  %v3084 = add nsw i64 %v2998, 1
  br label %b434
b436:
  %v3085 = fadd <8 x float> %v2993, %v2999
  %v3086 = add nsw i64 %v2992, 128
  br label %b431
b433:
  %v3087 = add i64 0, %v2990
  %v3088 = getelementptr inbounds float, ptr %v160, i64 %v3087
  store <8 x float> %v2993, ptr %v3088, align 4
  %v3089 = add nsw i64 %v2990, 8
  br label %b428
b430:
  br label %b427
b427:
  %v3090 = icmp sgt i64 %v3, 1
  br i1 %v3090, label %b437, label %b438
b437:
  %v3091 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3092 = atomicrmw add ptr %v3091, i64 1 acq_rel
  %v3093 = load i64, ptr %v243, align 8
  %v3094 = add i64 %v3093, 1
  store i64 %v3094, ptr %v243, align 8
  %v3095 = mul i64 %v3, %v3094
  br label %b439
b439:
  %v3096 = load atomic i64, ptr %v3091 acquire, align 8
  %v3097 = icmp slt i64 %v3096, %v3095
  br i1 %v3097, label %b440, label %b441
b440:
  %v3098 = call i32 @sched_yield()
  br label %b439
b441:
  br label %b438
b438:
  %v3099 = icmp eq i64 %v2, 0
  br i1 %v3099, label %b442, label %b443
b442:
  br label %b444
b444:
  %v3100 = phi i64 [ 0, %b442 ], [ %v3199, %b449 ]
  %v3101 = icmp slt i64 %v3100, 48
  br i1 %v3101, label %b445, label %b446
b445:
  br label %b447
b447:
  %v3102 = phi i64 [ 0, %b445 ], [ %v3196, %b452 ]
  %v3103 = phi <8 x float> [ splat (float 0x0000000000000000), %b445 ], [ %v3195, %b452 ]
  %v3104 = icmp slt i64 %v3102, %v8
  br i1 %v3104, label %b448, label %b449
b448:
  %v3105 = add i64 %v3102, 128
  %v3106 = icmp slt i64 %v3105, %v8
  %v3107 = select i1 %v3106, i64 %v3105, i64 %v8
  br label %b450
b450:
  %v3108 = phi i64 [ %v3102, %b448 ], [ %v3194, %b451 ]
  %v3109 = phi <8 x float> [ splat (float 0x0000000000000000), %b448 ], [ %v3193, %b451 ]
  %v3110 = icmp slt i64 %v3108, %v3107
  br i1 %v3110, label %b451, label %b452
b451:
  %v3111 = mul i64 %v3108, 48
  %v3112 = getelementptr inbounds float, ptr %v72, i64 %v3111
  %v3113 = mul i64 %v3108, 48
  %v3114 = getelementptr inbounds float, ptr %v38, i64 %v3113
  %v3115 = mul i64 %v3108, 48
  %v3116 = getelementptr inbounds float, ptr %v36, i64 %v3115
  %v3117 = mul i64 %v3108, 48
  %v3118 = getelementptr inbounds float, ptr %v34, i64 %v3117
  %v3119 = mul i64 %v3108, 48
  %v3120 = getelementptr inbounds float, ptr %v82, i64 %v3119
  %v3121 = add i64 0, %v3100
  %v3122 = getelementptr inbounds float, ptr %v3112, i64 %v3121
  %v3123 = load <8 x float>, ptr %v3122, align 4
  %v3124 = add i64 0, %v3100
  %v3125 = getelementptr inbounds float, ptr %v24, i64 %v3124
  %v3126 = load <8 x float>, ptr %v3125, align 4
  %v3127 = add i64 0, %v3100
  %v3128 = getelementptr inbounds float, ptr %v3114, i64 %v3127
  %v3129 = load <8 x float>, ptr %v3128, align 4
  %v3130 = fmul <8 x float> %v3126, %v3129
  %v3131 = add i64 48, %v3100
  %v3132 = getelementptr inbounds float, ptr %v24, i64 %v3131
  %v3133 = load <8 x float>, ptr %v3132, align 4
  %v3134 = add i64 0, %v3100
  %v3135 = getelementptr inbounds float, ptr %v3116, i64 %v3134
  %v3136 = load <8 x float>, ptr %v3135, align 4
  %v3137 = fmul <8 x float> %v3133, %v3136
  %v3138 = fadd <8 x float> %v3130, %v3137
  %v3139 = add i64 96, %v3100
  %v3140 = getelementptr inbounds float, ptr %v24, i64 %v3139
  %v3141 = load <8 x float>, ptr %v3140, align 4
  %v3142 = add i64 0, %v3100
  %v3143 = getelementptr inbounds float, ptr %v3118, i64 %v3142
  %v3144 = load <8 x float>, ptr %v3143, align 4
  %v3145 = fmul <8 x float> %v3141, %v3144
  %v3146 = fadd <8 x float> %v3138, %v3145
  %v3147 = add i64 144, %v3100
  %v3148 = getelementptr inbounds float, ptr %v24, i64 %v3147
  %v3149 = load <8 x float>, ptr %v3148, align 4
  %v3150 = add i64 0, %v3100
  %v3151 = getelementptr inbounds float, ptr %v3120, i64 %v3150
  %v3152 = load <8 x float>, ptr %v3151, align 4
  %v3153 = fmul <8 x float> %v3149, %v3152
  %v3154 = fadd <8 x float> %v3146, %v3153
  %v3155 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3154)
  %v3156 = fneg <8 x float> %v3155
  %v3157 = fcmp olt <8 x float> %v3156, splat (float 0xC05A400000000000)
  %v3158 = select <8 x i1> %v3157, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3156
  %v3159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3158, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3160 = fsub <8 x float> %v3159, splat (float 0x4168000000000000)
  %v3161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3160, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3158)
  %v3162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3160, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3161)
  %v3163 = bitcast <8 x float> %v3159 to <8 x i32>
  %v3164 = fmul <8 x float> %v3162, %v3162
  %v3165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3162, <8 x float> splat (float 0x3F81227F40000000))
  %v3166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3165, <8 x float> %v3162, <8 x float> splat (float 0x3FA5556740000000))
  %v3167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3166, <8 x float> %v3162, <8 x float> splat (float 0x3FC5554B00000000))
  %v3168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3167, <8 x float> %v3162, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3164, <8 x float> %v3168, <8 x float> %v3162)
  %v3170 = sub <8 x i32> %v3163, splat (i32 1262485250)
  %v3171 = lshr <8 x i32> %v3170, splat (i32 1)
  %v3172 = sub <8 x i32> %v3170, %v3171
  %v3173 = shl <8 x i32> %v3171, splat (i32 23)
  %v3174 = bitcast <8 x i32> %v3173 to <8 x float>
  %v3175 = shl <8 x i32> %v3172, splat (i32 23)
  %v3176 = bitcast <8 x i32> %v3175 to <8 x float>
  %v3177 = fadd <8 x float> %v3169, splat (float 0x3FF0000000000000)
  %v3178 = fmul <8 x float> %v3177, %v3174
  %v3179 = fmul <8 x float> %v3178, %v3176
  %v3180 = fcmp olt <8 x float> %v3154, splat (float 0x0000000000000000)
  %v3181 = select <8 x i1> %v3180, <8 x float> %v3179, <8 x float> splat (float 0x3FF0000000000000)
  %v3182 = fadd <8 x float> %v3179, splat (float 0x3FF0000000000000)
  %v3183 = fdiv <8 x float> %v3181, %v3182
  %v3184 = fmul <8 x float> %v3123, %v3183
  %v3185 = fmul <8 x float> %v3123, %v3154
  %v3186 = fmul <8 x float> %v3185, %v3183
  %v3187 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3188 = shufflevector <8 x float> %v3187, <8 x float> poison, <8 x i32> zeroinitializer
  %v3189 = fsub <8 x float> %v3188, %v3183
  %v3190 = fmul <8 x float> %v3186, %v3189
  %v3191 = fadd <8 x float> %v3184, %v3190
  %v3192 = fmul <8 x float> %v3191, %v3144
  %v3193 = fadd <8 x float> %v3109, %v3192
  %v3194 = add nsw i64 %v3108, 1
  br label %b450
b452:
  %v3195 = fadd <8 x float> %v3103, %v3109
  %v3196 = add nsw i64 %v3102, 128
  br label %b447
b449:
  %v3197 = add i64 0, %v3100
  %v3198 = getelementptr inbounds float, ptr %v162, i64 %v3197
  store <8 x float> %v3103, ptr %v3198, align 4
  %v3199 = add nsw i64 %v3100, 8
  br label %b444
b446:
  br label %b443
b443:
  %v3200 = icmp sgt i64 %v3, 1
  br i1 %v3200, label %b453, label %b454
b453:
  %v3201 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3202 = atomicrmw add ptr %v3201, i64 1 acq_rel
  %v3203 = load i64, ptr %v243, align 8
  %v3204 = add i64 %v3203, 1
  store i64 %v3204, ptr %v243, align 8
  %v3205 = mul i64 %v3, %v3204
  br label %b455
b455:
  %v3206 = load atomic i64, ptr %v3201 acquire, align 8
  %v3207 = icmp slt i64 %v3206, %v3205
  br i1 %v3207, label %b456, label %b457
b456:
  %v3208 = call i32 @sched_yield()
  br label %b455
b457:
  br label %b454
b454:
  %v3209 = icmp eq i64 %v2, 0
  br i1 %v3209, label %b458, label %b459
b458:
  br label %b460
b460:
  %v3210 = phi i64 [ 0, %b458 ], [ %v3309, %b465 ]
  %v3211 = icmp slt i64 %v3210, 48
  br i1 %v3211, label %b461, label %b462
b461:
  br label %b463
b463:
  %v3212 = phi i64 [ 0, %b461 ], [ %v3306, %b468 ]
  %v3213 = phi <8 x float> [ splat (float 0x0000000000000000), %b461 ], [ %v3305, %b468 ]
  %v3214 = icmp slt i64 %v3212, %v8
  br i1 %v3214, label %b464, label %b465
b464:
  %v3215 = add i64 %v3212, 128
  %v3216 = icmp slt i64 %v3215, %v8
  %v3217 = select i1 %v3216, i64 %v3215, i64 %v8
  br label %b466
b466:
  %v3218 = phi i64 [ %v3212, %b464 ], [ %v3304, %b467 ]
  %v3219 = phi <8 x float> [ splat (float 0x0000000000000000), %b464 ], [ %v3303, %b467 ]
  %v3220 = icmp slt i64 %v3218, %v3217
  br i1 %v3220, label %b467, label %b468
b467:
  %v3221 = mul i64 %v3218, 48
  %v3222 = getelementptr inbounds float, ptr %v72, i64 %v3221
  %v3223 = mul i64 %v3218, 48
  %v3224 = getelementptr inbounds float, ptr %v38, i64 %v3223
  %v3225 = mul i64 %v3218, 48
  %v3226 = getelementptr inbounds float, ptr %v36, i64 %v3225
  %v3227 = mul i64 %v3218, 48
  %v3228 = getelementptr inbounds float, ptr %v34, i64 %v3227
  %v3229 = mul i64 %v3218, 48
  %v3230 = getelementptr inbounds float, ptr %v82, i64 %v3229
  %v3231 = add i64 0, %v3210
  %v3232 = getelementptr inbounds float, ptr %v3222, i64 %v3231
  %v3233 = load <8 x float>, ptr %v3232, align 4
  %v3234 = add i64 0, %v3210
  %v3235 = getelementptr inbounds float, ptr %v24, i64 %v3234
  %v3236 = load <8 x float>, ptr %v3235, align 4
  %v3237 = add i64 0, %v3210
  %v3238 = getelementptr inbounds float, ptr %v3224, i64 %v3237
  %v3239 = load <8 x float>, ptr %v3238, align 4
  %v3240 = fmul <8 x float> %v3236, %v3239
  %v3241 = add i64 48, %v3210
  %v3242 = getelementptr inbounds float, ptr %v24, i64 %v3241
  %v3243 = load <8 x float>, ptr %v3242, align 4
  %v3244 = add i64 0, %v3210
  %v3245 = getelementptr inbounds float, ptr %v3226, i64 %v3244
  %v3246 = load <8 x float>, ptr %v3245, align 4
  %v3247 = fmul <8 x float> %v3243, %v3246
  %v3248 = fadd <8 x float> %v3240, %v3247
  %v3249 = add i64 96, %v3210
  %v3250 = getelementptr inbounds float, ptr %v24, i64 %v3249
  %v3251 = load <8 x float>, ptr %v3250, align 4
  %v3252 = add i64 0, %v3210
  %v3253 = getelementptr inbounds float, ptr %v3228, i64 %v3252
  %v3254 = load <8 x float>, ptr %v3253, align 4
  %v3255 = fmul <8 x float> %v3251, %v3254
  %v3256 = fadd <8 x float> %v3248, %v3255
  %v3257 = add i64 144, %v3210
  %v3258 = getelementptr inbounds float, ptr %v24, i64 %v3257
  %v3259 = load <8 x float>, ptr %v3258, align 4
  %v3260 = add i64 0, %v3210
  %v3261 = getelementptr inbounds float, ptr %v3230, i64 %v3260
  %v3262 = load <8 x float>, ptr %v3261, align 4
  %v3263 = fmul <8 x float> %v3259, %v3262
  %v3264 = fadd <8 x float> %v3256, %v3263
  %v3265 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v3264)
  %v3266 = fneg <8 x float> %v3265
  %v3267 = fcmp olt <8 x float> %v3266, splat (float 0xC05A400000000000)
  %v3268 = select <8 x i1> %v3267, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v3266
  %v3269 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3268, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v3270 = fsub <8 x float> %v3269, splat (float 0x4168000000000000)
  %v3271 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3270, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v3268)
  %v3272 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3270, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v3271)
  %v3273 = bitcast <8 x float> %v3269 to <8 x i32>
  %v3274 = fmul <8 x float> %v3272, %v3272
  %v3275 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v3272, <8 x float> splat (float 0x3F81227F40000000))
  %v3276 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3275, <8 x float> %v3272, <8 x float> splat (float 0x3FA5556740000000))
  %v3277 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3276, <8 x float> %v3272, <8 x float> splat (float 0x3FC5554B00000000))
  %v3278 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3277, <8 x float> %v3272, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v3279 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v3274, <8 x float> %v3278, <8 x float> %v3272)
  %v3280 = sub <8 x i32> %v3273, splat (i32 1262485250)
  %v3281 = lshr <8 x i32> %v3280, splat (i32 1)
  %v3282 = sub <8 x i32> %v3280, %v3281
  %v3283 = shl <8 x i32> %v3281, splat (i32 23)
  %v3284 = bitcast <8 x i32> %v3283 to <8 x float>
  %v3285 = shl <8 x i32> %v3282, splat (i32 23)
  %v3286 = bitcast <8 x i32> %v3285 to <8 x float>
  %v3287 = fadd <8 x float> %v3279, splat (float 0x3FF0000000000000)
  %v3288 = fmul <8 x float> %v3287, %v3284
  %v3289 = fmul <8 x float> %v3288, %v3286
  %v3290 = fcmp olt <8 x float> %v3264, splat (float 0x0000000000000000)
  %v3291 = select <8 x i1> %v3290, <8 x float> %v3289, <8 x float> splat (float 0x3FF0000000000000)
  %v3292 = fadd <8 x float> %v3289, splat (float 0x3FF0000000000000)
  %v3293 = fdiv <8 x float> %v3291, %v3292
  %v3294 = fmul <8 x float> %v3233, %v3293
  %v3295 = fmul <8 x float> %v3233, %v3264
  %v3296 = fmul <8 x float> %v3295, %v3293
  %v3297 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3298 = shufflevector <8 x float> %v3297, <8 x float> poison, <8 x i32> zeroinitializer
  %v3299 = fsub <8 x float> %v3298, %v3293
  %v3300 = fmul <8 x float> %v3296, %v3299
  %v3301 = fadd <8 x float> %v3294, %v3300
  %v3302 = fmul <8 x float> %v3301, %v3262
  %v3303 = fadd <8 x float> %v3219, %v3302
  %v3304 = add nsw i64 %v3218, 1
  br label %b466
b468:
  %v3305 = fadd <8 x float> %v3213, %v3219
  %v3306 = add nsw i64 %v3212, 128
  br label %b463
b465:
  %v3307 = add i64 0, %v3210
  %v3308 = getelementptr inbounds float, ptr %v164, i64 %v3307
  store <8 x float> %v3213, ptr %v3308, align 4
  %v3309 = add nsw i64 %v3210, 8
  br label %b460
b462:
  br label %b459
b459:
  %v3310 = icmp sgt i64 %v3, 1
  br i1 %v3310, label %b469, label %b470
b469:
  %v3311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3312 = atomicrmw add ptr %v3311, i64 1 acq_rel
  %v3313 = load i64, ptr %v243, align 8
  %v3314 = add i64 %v3313, 1
  store i64 %v3314, ptr %v243, align 8
  %v3315 = mul i64 %v3, %v3314
  br label %b471
b471:
  %v3316 = load atomic i64, ptr %v3311 acquire, align 8
  %v3317 = icmp slt i64 %v3316, %v3315
  br i1 %v3317, label %b472, label %b473
b472:
  %v3318 = call i32 @sched_yield()
  br label %b471
b473:
  br label %b470
b470:
  %v3319 = icmp eq i64 %v2, 0
  br i1 %v3319, label %b474, label %b475
b474:
  br label %b476
b476:
  %v3320 = phi i64 [ 0, %b474 ], [ %v3359, %b481 ]
  %v3321 = phi <8 x float> [ splat (float 0x0000000000000000), %b474 ], [ %v3358, %b481 ]
  %v3322 = icmp slt i64 %v3320, %v8
  br i1 %v3322, label %b477, label %b478
b477:
  %v3323 = add i64 %v3320, 128
  %v3324 = icmp slt i64 %v3323, %v8
  %v3325 = select i1 %v3324, i64 %v3323, i64 %v8
  br label %b479
b479:
  %v3326 = phi i64 [ %v3320, %b477 ], [ %v3357, %b484 ]
  %v3327 = phi <8 x float> [ splat (float 0x0000000000000000), %b477 ], [ %v3330, %b484 ]
  %v3328 = icmp slt i64 %v3326, %v3325
  br i1 %v3328, label %b480, label %b481
b480:
  br label %b482
b482:
  %v3329 = phi i64 [ 0, %b480 ], [ %v3356, %b483 ]
  %v3330 = phi <8 x float> [ %v3327, %b480 ], [ %v3355, %b483 ]
  %v3331 = icmp slt i64 %v3329, 2
  br i1 %v3331, label %b483, label %b484
b483:
  %v3332 = mul i64 %v3326, 16
  %v3333 = getelementptr inbounds float, ptr %v122, i64 %v3332
  %v3334 = mul i64 %v3326, 16
  %v3335 = getelementptr inbounds float, ptr %v114, i64 %v3334
  %v3336 = mul i64 %v3326, 2
  %v3337 = getelementptr inbounds float, ptr %v118, i64 %v3336
  %v3338 = add i64 0, %v3329
  %v3339 = getelementptr inbounds float, ptr %v3337, i64 %v3338
  %v3340 = load float, ptr %v3339, align 4
  %v3341 = add i64 0, 0
  %v3342 = mul i64 %v3329, 8
  %v3343 = add i64 %v3341, %v3342
  %v3344 = getelementptr inbounds float, ptr %v3333, i64 %v3343
  %v3345 = load <8 x float>, ptr %v3344, align 4
  %v3346 = add i64 0, 0
  %v3347 = mul i64 %v3329, 8
  %v3348 = add i64 %v3346, %v3347
  %v3349 = getelementptr inbounds float, ptr %v3335, i64 %v3348
  %v3350 = load <8 x float>, ptr %v3349, align 4
  %v3351 = insertelement <8 x float> poison, float %v3340, i64 0
  %v3352 = shufflevector <8 x float> %v3351, <8 x float> poison, <8 x i32> zeroinitializer
  %v3353 = fmul <8 x float> %v3350, %v3352
  %v3354 = fmul <8 x float> %v3345, %v3353
  %v3355 = fadd <8 x float> %v3330, %v3354
  %v3356 = add nsw i64 %v3329, 1
  br label %b482
b484:
  %v3357 = add nsw i64 %v3326, 1
  br label %b479
b481:
  %v3358 = fadd <8 x float> %v3321, %v3327
  %v3359 = add nsw i64 %v3320, 128
  br label %b476
b478:
  %v3360 = add i64 0, 0
  %v3361 = getelementptr inbounds float, ptr %v62, i64 %v3360
  store <8 x float> %v3321, ptr %v3361, align 4
  br label %b475
b475:
  %v3362 = icmp sgt i64 %v3, 1
  br i1 %v3362, label %b485, label %b486
b485:
  %v3363 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3364 = atomicrmw add ptr %v3363, i64 1 acq_rel
  %v3365 = load i64, ptr %v243, align 8
  %v3366 = add i64 %v3365, 1
  store i64 %v3366, ptr %v243, align 8
  %v3367 = mul i64 %v3, %v3366
  br label %b487
b487:
  %v3368 = load atomic i64, ptr %v3363 acquire, align 8
  %v3369 = icmp slt i64 %v3368, %v3367
  br i1 %v3369, label %b488, label %b489
b488:
  %v3370 = call i32 @sched_yield()
  br label %b487
b489:
  br label %b486
b486:
  %v3371 = mul i64 0, 16
  %v3372 = getelementptr inbounds float, ptr %v124, i64 %v3371
  %v3373 = getelementptr inbounds float, ptr %v3372, i64 0
  %v3374 = mul i64 0, 8
  %v3375 = getelementptr inbounds float, ptr %v12, i64 %v3374
  %v3376 = getelementptr inbounds float, ptr %v3375, i64 0
  %v3377 = getelementptr inbounds float, ptr %v248, i64 12288
  %v3378 = add i64 16, 1
  %v3379 = sdiv i64 %v3378, 2
  %v3380 = add i64 %v2, 1
  %v3381 = mul i64 %v3379, %v2
  %v3382 = sdiv i64 %v3381, %v3
  %v3383 = mul i64 %v3382, 2
  %v3384 = icmp slt i64 %v3383, 16
  %v3385 = select i1 %v3384, i64 %v3383, i64 16
  %v3386 = mul i64 %v3379, %v3380
  %v3387 = sdiv i64 %v3386, %v3
  %v3388 = mul i64 %v3387, 2
  %v3389 = icmp slt i64 %v3388, 16
  %v3390 = select i1 %v3389, i64 %v3388, i64 16
  %v3391 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b490
b490:
  %v3392 = phi i64 [ %v3385, %b486 ], [ %v3400, %b495 ]
  %v3393 = icmp slt i64 %v3392, %v3390
  br i1 %v3393, label %b491, label %b492
b491:
  %v3394 = mul i64 %v3392, 8
  %v3395 = getelementptr inbounds float, ptr %v3391, i64 %v3394
  br label %b493
b493:
  %v3396 = phi i64 [ 0, %b491 ], [ %v3399, %b494 ]
  %v3397 = icmp slt i64 %v3396, 8
  br i1 %v3397, label %b494, label %b495
b494:
  %v3398 = getelementptr inbounds float, ptr %v3395, i64 %v3396
  store float 0x0000000000000000, ptr %v3398, align 4
  %v3399 = add nsw i64 %v3396, 1
  br label %b493
b495:
  %v3400 = add nsw i64 %v3392, 1
  br label %b490
b492:
  %v3401 = mul i64 %v8, 1
  br label %b496
b496:
  %v3402 = phi i64 [ 0, %b492 ], [ %v3506, %b501 ]
  %v3403 = icmp slt i64 %v3402, %v3401
  br i1 %v3403, label %b497, label %b498
b497:
  %v3404 = sub i64 %v3401, %v3402
  %v3405 = icmp slt i64 %v3404, 384
  %v3406 = select i1 %v3405, i64 %v3404, i64 384
  br label %b499
b499:
  %v3407 = phi i64 [ %v3385, %b497 ], [ %v3505, %b525 ]
  %v3408 = icmp slt i64 %v3407, %v3390
  br i1 %v3408, label %b500, label %b501
b500:
  %v3409 = sub i64 %v3390, %v3407
  %v3410 = icmp slt i64 %v3409, 64
  %v3411 = select i1 %v3410, i64 %v3409, i64 64
  %v3412 = sdiv i64 %v3411, 2
  %v3413 = mul i64 %v3412, 2
  %v3414 = sub i64 %v3411, %v3413
  %v3415 = mul i64 %v3402, 16
  %v3416 = add i64 %v3415, %v3407
  %v3417 = getelementptr inbounds float, ptr %v3373, i64 %v3416
  br label %b502
b502:
  %v3418 = phi i64 [ 0, %b500 ], [ %v3444, %b510 ]
  %v3419 = icmp slt i64 %v3418, %v3406
  br i1 %v3419, label %b503, label %b504
b503:
  %v3420 = mul i64 %v3418, 16
  %v3421 = getelementptr inbounds float, ptr %v3417, i64 %v3420
  %v3422 = mul i64 %v3418, 2
  %v3423 = getelementptr inbounds float, ptr %v3377, i64 %v3422
  br label %b505
b505:
  %v3424 = phi i64 [ 0, %b503 ], [ %v3433, %b506 ]
  %v3425 = icmp slt i64 %v3424, %v3412
  br i1 %v3425, label %b506, label %b507
b506:
  %v3426 = mul i64 %v3424, 2
  %v3427 = getelementptr inbounds float, ptr %v3421, i64 %v3426
  %v3428 = mul i64 %v3424, 768
  %v3429 = getelementptr inbounds float, ptr %v3423, i64 %v3428
  %v3430 = getelementptr inbounds float, ptr %v3427, i64 0
  %v3431 = load <2 x float>, ptr %v3430, align 4
  %v3432 = getelementptr inbounds float, ptr %v3429, i64 0
  store <2 x float> %v3431, ptr %v3432, align 4
  %v3433 = add nsw i64 %v3424, 1
  br label %b505
b507:
  %v3434 = mul i64 %v3412, 2
  %v3435 = getelementptr inbounds float, ptr %v3421, i64 %v3434
  %v3436 = mul i64 %v3412, 768
  %v3437 = getelementptr inbounds float, ptr %v3423, i64 %v3436
  br label %b508
b508:
  %v3438 = phi i64 [ 0, %b507 ], [ %v3443, %b509 ]
  %v3439 = icmp slt i64 %v3438, %v3414
  br i1 %v3439, label %b509, label %b510
b509:
  %v3440 = getelementptr inbounds float, ptr %v3435, i64 %v3438
  %v3441 = load float, ptr %v3440, align 4
  %v3442 = getelementptr inbounds float, ptr %v3437, i64 %v3438
  store float %v3441, ptr %v3442, align 4
  %v3443 = add nsw i64 %v3438, 1
  br label %b508, !llvm.loop !9
b510:
  %v3444 = add nsw i64 %v3418, 1
  br label %b502
b504:
  br label %b511
b511:
  %v3445 = phi i64 [ 0, %b504 ], [ %v3480, %b519 ]
  %v3446 = icmp slt i64 %v3445, 0
  br i1 %v3446, label %b512, label %b513
b512:
  %v3447 = mul i64 %v3402, 8
  %v3448 = add i64 %v3447, %v3445
  %v3449 = getelementptr inbounds float, ptr %v3376, i64 %v3448
  br label %b514
b514:
  %v3450 = phi i64 [ 0, %b512 ], [ %v3468, %b515 ]
  %v3451 = icmp slt i64 %v3450, %v3406
  br i1 %v3451, label %b515, label %b516
b515:
  %v3452 = mul i64 %v3450, 8
  %v3453 = getelementptr inbounds float, ptr %v3449, i64 %v3452
  %v3454 = mul i64 %v3450, 32
  %v3455 = getelementptr inbounds float, ptr %v248, i64 %v3454
  %v3456 = getelementptr inbounds float, ptr %v3453, i64 0
  %v3457 = load <8 x float>, ptr %v3456, align 4
  %v3458 = getelementptr inbounds float, ptr %v3455, i64 0
  store <8 x float> %v3457, ptr %v3458, align 4
  %v3459 = getelementptr inbounds float, ptr %v3453, i64 8
  %v3460 = load <8 x float>, ptr %v3459, align 4
  %v3461 = getelementptr inbounds float, ptr %v3455, i64 8
  store <8 x float> %v3460, ptr %v3461, align 4
  %v3462 = getelementptr inbounds float, ptr %v3453, i64 16
  %v3463 = load <8 x float>, ptr %v3462, align 4
  %v3464 = getelementptr inbounds float, ptr %v3455, i64 16
  store <8 x float> %v3463, ptr %v3464, align 4
  %v3465 = getelementptr inbounds float, ptr %v3453, i64 24
  %v3466 = load <8 x float>, ptr %v3465, align 4
  %v3467 = getelementptr inbounds float, ptr %v3455, i64 24
  store <8 x float> %v3466, ptr %v3467, align 4
  %v3468 = add nsw i64 %v3450, 1
  br label %b514
b516:
  %v3469 = sdiv i64 %v3411, 2
  br label %b517
b517:
  %v3470 = phi i64 [ 0, %b516 ], [ %v3479, %b518 ]
  %v3471 = icmp slt i64 %v3470, %v3469
  br i1 %v3471, label %b518, label %b519
b518:
  %v3472 = mul i64 %v3470, 2
  %v3473 = add i64 %v3407, %v3472
  %v3474 = mul i64 %v3470, 768
  %v3475 = getelementptr inbounds float, ptr %v3377, i64 %v3474
  %v3476 = mul i64 %v3473, 8
  %v3477 = add i64 %v3476, %v3445
  %v3478 = getelementptr inbounds float, ptr %v3391, i64 %v3477
  call void @outer_2x32(ptr %v3475, ptr %v248, i64 %v3406, ptr %v3478, i64 8)
  %v3479 = add nsw i64 %v3470, 1
  br label %b517
b519:
  %v3480 = add nsw i64 %v3445, 32
  br label %b511
b513:
  %v3481 = mul i64 %v3402, 8
  %v3482 = add i64 %v3481, 0
  %v3483 = getelementptr inbounds float, ptr %v3376, i64 %v3482
  br label %b520
b520:
  %v3484 = phi i64 [ 0, %b513 ], [ %v3493, %b521 ]
  %v3485 = icmp slt i64 %v3484, %v3406
  br i1 %v3485, label %b521, label %b522
b521:
  %v3486 = mul i64 %v3484, 8
  %v3487 = getelementptr inbounds float, ptr %v3483, i64 %v3486
  %v3488 = mul i64 %v3484, 8
  %v3489 = getelementptr inbounds float, ptr %v248, i64 %v3488
  %v3490 = getelementptr inbounds float, ptr %v3487, i64 0
  %v3491 = load <8 x float>, ptr %v3490, align 4
  %v3492 = getelementptr inbounds float, ptr %v3489, i64 0
  store <8 x float> %v3491, ptr %v3492, align 4
  %v3493 = add nsw i64 %v3484, 1
  br label %b520
b522:
  %v3494 = sdiv i64 %v3411, 2
  br label %b523
b523:
  %v3495 = phi i64 [ 0, %b522 ], [ %v3504, %b524 ]
  %v3496 = icmp slt i64 %v3495, %v3494
  br i1 %v3496, label %b524, label %b525
b524:
  %v3497 = mul i64 %v3495, 2
  %v3498 = add i64 %v3407, %v3497
  %v3499 = mul i64 %v3495, 768
  %v3500 = getelementptr inbounds float, ptr %v3377, i64 %v3499
  %v3501 = mul i64 %v3498, 8
  %v3502 = add i64 %v3501, 0
  %v3503 = getelementptr inbounds float, ptr %v3391, i64 %v3502
  call void @outer_2x8(ptr %v3500, ptr %v248, i64 %v3406, ptr %v3503, i64 8)
  %v3504 = add nsw i64 %v3495, 1
  br label %b523
b525:
  %v3505 = add nsw i64 %v3407, 64
  br label %b499
b501:
  %v3506 = add nsw i64 %v3402, 384
  br label %b496
b498:
  %v3507 = icmp sgt i64 %v3, 1
  br i1 %v3507, label %b526, label %b527
b526:
  %v3508 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3509 = atomicrmw add ptr %v3508, i64 1 acq_rel
  %v3510 = load i64, ptr %v243, align 8
  %v3511 = add i64 %v3510, 1
  store i64 %v3511, ptr %v243, align 8
  %v3512 = mul i64 %v3, %v3511
  br label %b528
b528:
  %v3513 = load atomic i64, ptr %v3508 acquire, align 8
  %v3514 = icmp slt i64 %v3513, %v3512
  br i1 %v3514, label %b529, label %b530
b529:
  %v3515 = call i32 @sched_yield()
  br label %b528
b530:
  br label %b527
b527:
  %v3516 = mul i64 0, 8
  %v3517 = getelementptr inbounds float, ptr %v30, i64 %v3516
  %v3518 = getelementptr inbounds float, ptr %v3517, i64 0
  %v3519 = mul i64 0, 16
  %v3520 = getelementptr inbounds float, ptr %v120, i64 %v3519
  %v3521 = getelementptr inbounds float, ptr %v3520, i64 0
  %v3522 = getelementptr inbounds float, ptr %v248, i64 12288
  %v3523 = add i64 8, 1
  %v3524 = sdiv i64 %v3523, 2
  %v3525 = add i64 %v2, 1
  %v3526 = mul i64 %v3524, %v2
  %v3527 = sdiv i64 %v3526, %v3
  %v3528 = mul i64 %v3527, 2
  %v3529 = icmp slt i64 %v3528, 8
  %v3530 = select i1 %v3529, i64 %v3528, i64 8
  %v3531 = mul i64 %v3524, %v3525
  %v3532 = sdiv i64 %v3531, %v3
  %v3533 = mul i64 %v3532, 2
  %v3534 = icmp slt i64 %v3533, 8
  %v3535 = select i1 %v3534, i64 %v3533, i64 8
  %v3536 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b531
b531:
  %v3537 = phi i64 [ %v3530, %b527 ], [ %v3545, %b536 ]
  %v3538 = icmp slt i64 %v3537, %v3535
  br i1 %v3538, label %b532, label %b533
b532:
  %v3539 = mul i64 %v3537, 16
  %v3540 = getelementptr inbounds float, ptr %v3536, i64 %v3539
  br label %b534
b534:
  %v3541 = phi i64 [ 0, %b532 ], [ %v3544, %b535 ]
  %v3542 = icmp slt i64 %v3541, 16
  br i1 %v3542, label %b535, label %b536
b535:
  %v3543 = getelementptr inbounds float, ptr %v3540, i64 %v3541
  store float 0x0000000000000000, ptr %v3543, align 4
  %v3544 = add nsw i64 %v3541, 1
  br label %b534
b536:
  %v3545 = add nsw i64 %v3537, 1
  br label %b531
b533:
  %v3546 = mul i64 %v8, 1
  br label %b537
b537:
  %v3547 = phi i64 [ 0, %b533 ], [ %v3654, %b542 ]
  %v3548 = icmp slt i64 %v3547, %v3546
  br i1 %v3548, label %b538, label %b539
b538:
  %v3549 = sub i64 %v3546, %v3547
  %v3550 = icmp slt i64 %v3549, 384
  %v3551 = select i1 %v3550, i64 %v3549, i64 384
  br label %b540
b540:
  %v3552 = phi i64 [ %v3530, %b538 ], [ %v3653, %b566 ]
  %v3553 = icmp slt i64 %v3552, %v3535
  br i1 %v3553, label %b541, label %b542
b541:
  %v3554 = sub i64 %v3535, %v3552
  %v3555 = icmp slt i64 %v3554, 64
  %v3556 = select i1 %v3555, i64 %v3554, i64 64
  %v3557 = sdiv i64 %v3556, 2
  %v3558 = mul i64 %v3557, 2
  %v3559 = sub i64 %v3556, %v3558
  %v3560 = mul i64 %v3547, 8
  %v3561 = add i64 %v3560, %v3552
  %v3562 = getelementptr inbounds float, ptr %v3518, i64 %v3561
  br label %b543
b543:
  %v3563 = phi i64 [ 0, %b541 ], [ %v3589, %b551 ]
  %v3564 = icmp slt i64 %v3563, %v3551
  br i1 %v3564, label %b544, label %b545
b544:
  %v3565 = mul i64 %v3563, 8
  %v3566 = getelementptr inbounds float, ptr %v3562, i64 %v3565
  %v3567 = mul i64 %v3563, 2
  %v3568 = getelementptr inbounds float, ptr %v3522, i64 %v3567
  br label %b546
b546:
  %v3569 = phi i64 [ 0, %b544 ], [ %v3578, %b547 ]
  %v3570 = icmp slt i64 %v3569, %v3557
  br i1 %v3570, label %b547, label %b548
b547:
  %v3571 = mul i64 %v3569, 2
  %v3572 = getelementptr inbounds float, ptr %v3566, i64 %v3571
  %v3573 = mul i64 %v3569, 768
  %v3574 = getelementptr inbounds float, ptr %v3568, i64 %v3573
  %v3575 = getelementptr inbounds float, ptr %v3572, i64 0
  %v3576 = load <2 x float>, ptr %v3575, align 4
  %v3577 = getelementptr inbounds float, ptr %v3574, i64 0
  store <2 x float> %v3576, ptr %v3577, align 4
  %v3578 = add nsw i64 %v3569, 1
  br label %b546
b548:
  %v3579 = mul i64 %v3557, 2
  %v3580 = getelementptr inbounds float, ptr %v3566, i64 %v3579
  %v3581 = mul i64 %v3557, 768
  %v3582 = getelementptr inbounds float, ptr %v3568, i64 %v3581
  br label %b549
b549:
  %v3583 = phi i64 [ 0, %b548 ], [ %v3588, %b550 ]
  %v3584 = icmp slt i64 %v3583, %v3559
  br i1 %v3584, label %b550, label %b551
b550:
  %v3585 = getelementptr inbounds float, ptr %v3580, i64 %v3583
  %v3586 = load float, ptr %v3585, align 4
  %v3587 = getelementptr inbounds float, ptr %v3582, i64 %v3583
  store float %v3586, ptr %v3587, align 4
  %v3588 = add nsw i64 %v3583, 1
  br label %b549, !llvm.loop !12
b551:
  %v3589 = add nsw i64 %v3563, 1
  br label %b543
b545:
  br label %b552
b552:
  %v3590 = phi i64 [ 0, %b545 ], [ %v3625, %b560 ]
  %v3591 = icmp slt i64 %v3590, 0
  br i1 %v3591, label %b553, label %b554
b553:
  %v3592 = mul i64 %v3547, 16
  %v3593 = add i64 %v3592, %v3590
  %v3594 = getelementptr inbounds float, ptr %v3521, i64 %v3593
  br label %b555
b555:
  %v3595 = phi i64 [ 0, %b553 ], [ %v3613, %b556 ]
  %v3596 = icmp slt i64 %v3595, %v3551
  br i1 %v3596, label %b556, label %b557
b556:
  %v3597 = mul i64 %v3595, 16
  %v3598 = getelementptr inbounds float, ptr %v3594, i64 %v3597
  %v3599 = mul i64 %v3595, 32
  %v3600 = getelementptr inbounds float, ptr %v248, i64 %v3599
  %v3601 = getelementptr inbounds float, ptr %v3598, i64 0
  %v3602 = load <8 x float>, ptr %v3601, align 4
  %v3603 = getelementptr inbounds float, ptr %v3600, i64 0
  store <8 x float> %v3602, ptr %v3603, align 4
  %v3604 = getelementptr inbounds float, ptr %v3598, i64 8
  %v3605 = load <8 x float>, ptr %v3604, align 4
  %v3606 = getelementptr inbounds float, ptr %v3600, i64 8
  store <8 x float> %v3605, ptr %v3606, align 4
  %v3607 = getelementptr inbounds float, ptr %v3598, i64 16
  %v3608 = load <8 x float>, ptr %v3607, align 4
  %v3609 = getelementptr inbounds float, ptr %v3600, i64 16
  store <8 x float> %v3608, ptr %v3609, align 4
  %v3610 = getelementptr inbounds float, ptr %v3598, i64 24
  %v3611 = load <8 x float>, ptr %v3610, align 4
  %v3612 = getelementptr inbounds float, ptr %v3600, i64 24
  store <8 x float> %v3611, ptr %v3612, align 4
  %v3613 = add nsw i64 %v3595, 1
  br label %b555
b557:
  %v3614 = sdiv i64 %v3556, 2
  br label %b558
b558:
  %v3615 = phi i64 [ 0, %b557 ], [ %v3624, %b559 ]
  %v3616 = icmp slt i64 %v3615, %v3614
  br i1 %v3616, label %b559, label %b560
b559:
  %v3617 = mul i64 %v3615, 2
  %v3618 = add i64 %v3552, %v3617
  %v3619 = mul i64 %v3615, 768
  %v3620 = getelementptr inbounds float, ptr %v3522, i64 %v3619
  %v3621 = mul i64 %v3618, 16
  %v3622 = add i64 %v3621, %v3590
  %v3623 = getelementptr inbounds float, ptr %v3536, i64 %v3622
  call void @outer_2x32(ptr %v3620, ptr %v248, i64 %v3551, ptr %v3623, i64 16)
  %v3624 = add nsw i64 %v3615, 1
  br label %b558
b560:
  %v3625 = add nsw i64 %v3590, 32
  br label %b552
b554:
  %v3626 = mul i64 %v3547, 16
  %v3627 = add i64 %v3626, 0
  %v3628 = getelementptr inbounds float, ptr %v3521, i64 %v3627
  br label %b561
b561:
  %v3629 = phi i64 [ 0, %b554 ], [ %v3641, %b562 ]
  %v3630 = icmp slt i64 %v3629, %v3551
  br i1 %v3630, label %b562, label %b563
b562:
  %v3631 = mul i64 %v3629, 16
  %v3632 = getelementptr inbounds float, ptr %v3628, i64 %v3631
  %v3633 = mul i64 %v3629, 16
  %v3634 = getelementptr inbounds float, ptr %v248, i64 %v3633
  %v3635 = getelementptr inbounds float, ptr %v3632, i64 0
  %v3636 = load <8 x float>, ptr %v3635, align 4
  %v3637 = getelementptr inbounds float, ptr %v3634, i64 0
  store <8 x float> %v3636, ptr %v3637, align 4
  %v3638 = getelementptr inbounds float, ptr %v3632, i64 8
  %v3639 = load <8 x float>, ptr %v3638, align 4
  %v3640 = getelementptr inbounds float, ptr %v3634, i64 8
  store <8 x float> %v3639, ptr %v3640, align 4
  %v3641 = add nsw i64 %v3629, 1
  br label %b561
b563:
  %v3642 = sdiv i64 %v3556, 2
  br label %b564
b564:
  %v3643 = phi i64 [ 0, %b563 ], [ %v3652, %b565 ]
  %v3644 = icmp slt i64 %v3643, %v3642
  br i1 %v3644, label %b565, label %b566
b565:
  %v3645 = mul i64 %v3643, 2
  %v3646 = add i64 %v3552, %v3645
  %v3647 = mul i64 %v3643, 768
  %v3648 = getelementptr inbounds float, ptr %v3522, i64 %v3647
  %v3649 = mul i64 %v3646, 16
  %v3650 = add i64 %v3649, 0
  %v3651 = getelementptr inbounds float, ptr %v3536, i64 %v3650
  call void @outer_2x16(ptr %v3648, ptr %v248, i64 %v3551, ptr %v3651, i64 16)
  %v3652 = add nsw i64 %v3643, 1
  br label %b564
b566:
  %v3653 = add nsw i64 %v3552, 64
  br label %b540
b542:
  %v3654 = add nsw i64 %v3547, 384
  br label %b537
b539:
  %v3655 = icmp sgt i64 %v3, 1
  br i1 %v3655, label %b567, label %b568
b567:
  %v3656 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3657 = atomicrmw add ptr %v3656, i64 1 acq_rel
  %v3658 = load i64, ptr %v243, align 8
  %v3659 = add i64 %v3658, 1
  store i64 %v3659, ptr %v243, align 8
  %v3660 = mul i64 %v3, %v3659
  br label %b569
b569:
  %v3661 = load atomic i64, ptr %v3656 acquire, align 8
  %v3662 = icmp slt i64 %v3661, %v3660
  br i1 %v3662, label %b570, label %b571
b570:
  %v3663 = call i32 @sched_yield()
  br label %b569
b571:
  br label %b568
b568:
  %v3664 = icmp eq i64 %v2, 0
  br i1 %v3664, label %b572, label %b573
b572:
  br label %b574
b574:
  %v3665 = phi i64 [ 0, %b572 ], [ %v3672, %b575 ]
  %v3666 = icmp slt i64 %v3665, 48
  br i1 %v3666, label %b575, label %b576
b575:
  %v3667 = add i64 0, %v3665
  %v3668 = getelementptr inbounds float, ptr %v158, i64 %v3667
  %v3669 = load <8 x float>, ptr %v3668, align 4
  %v3670 = add i64 0, %v3665
  %v3671 = getelementptr inbounds float, ptr %v60, i64 %v3670
  store <8 x float> %v3669, ptr %v3671, align 4
  %v3672 = add nsw i64 %v3665, 8
  br label %b574
b576:
  br label %b573
b573:
  %v3673 = icmp sgt i64 %v3, 1
  br i1 %v3673, label %b577, label %b578
b577:
  %v3674 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3675 = atomicrmw add ptr %v3674, i64 1 acq_rel
  %v3676 = load i64, ptr %v243, align 8
  %v3677 = add i64 %v3676, 1
  store i64 %v3677, ptr %v243, align 8
  %v3678 = mul i64 %v3, %v3677
  br label %b579
b579:
  %v3679 = load atomic i64, ptr %v3674 acquire, align 8
  %v3680 = icmp slt i64 %v3679, %v3678
  br i1 %v3680, label %b580, label %b581
b580:
  %v3681 = call i32 @sched_yield()
  br label %b579
b581:
  br label %b578
b578:
  %v3682 = icmp eq i64 %v2, 0
  br i1 %v3682, label %b582, label %b583
b582:
  br label %b584
b584:
  %v3683 = phi i64 [ 0, %b582 ], [ %v3690, %b585 ]
  %v3684 = icmp slt i64 %v3683, 48
  br i1 %v3684, label %b585, label %b586
b585:
  %v3685 = add i64 0, %v3683
  %v3686 = getelementptr inbounds float, ptr %v160, i64 %v3685
  %v3687 = load <8 x float>, ptr %v3686, align 4
  %v3688 = add i64 48, %v3683
  %v3689 = getelementptr inbounds float, ptr %v60, i64 %v3688
  store <8 x float> %v3687, ptr %v3689, align 4
  %v3690 = add nsw i64 %v3683, 8
  br label %b584
b586:
  br label %b583
b583:
  %v3691 = icmp sgt i64 %v3, 1
  br i1 %v3691, label %b587, label %b588
b587:
  %v3692 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3693 = atomicrmw add ptr %v3692, i64 1 acq_rel
  %v3694 = load i64, ptr %v243, align 8
  %v3695 = add i64 %v3694, 1
  store i64 %v3695, ptr %v243, align 8
  %v3696 = mul i64 %v3, %v3695
  br label %b589
b589:
  %v3697 = load atomic i64, ptr %v3692 acquire, align 8
  %v3698 = icmp slt i64 %v3697, %v3696
  br i1 %v3698, label %b590, label %b591
b590:
  %v3699 = call i32 @sched_yield()
  br label %b589
b591:
  br label %b588
b588:
  %v3700 = icmp eq i64 %v2, 0
  br i1 %v3700, label %b592, label %b593
b592:
  br label %b594
b594:
  %v3701 = phi i64 [ 0, %b592 ], [ %v3708, %b595 ]
  %v3702 = icmp slt i64 %v3701, 48
  br i1 %v3702, label %b595, label %b596
b595:
  %v3703 = add i64 0, %v3701
  %v3704 = getelementptr inbounds float, ptr %v162, i64 %v3703
  %v3705 = load <8 x float>, ptr %v3704, align 4
  %v3706 = add i64 96, %v3701
  %v3707 = getelementptr inbounds float, ptr %v60, i64 %v3706
  store <8 x float> %v3705, ptr %v3707, align 4
  %v3708 = add nsw i64 %v3701, 8
  br label %b594
b596:
  br label %b593
b593:
  %v3709 = icmp sgt i64 %v3, 1
  br i1 %v3709, label %b597, label %b598
b597:
  %v3710 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3711 = atomicrmw add ptr %v3710, i64 1 acq_rel
  %v3712 = load i64, ptr %v243, align 8
  %v3713 = add i64 %v3712, 1
  store i64 %v3713, ptr %v243, align 8
  %v3714 = mul i64 %v3, %v3713
  br label %b599
b599:
  %v3715 = load atomic i64, ptr %v3710 acquire, align 8
  %v3716 = icmp slt i64 %v3715, %v3714
  br i1 %v3716, label %b600, label %b601
b600:
  %v3717 = call i32 @sched_yield()
  br label %b599
b601:
  br label %b598
b598:
  %v3718 = icmp eq i64 %v2, 0
  br i1 %v3718, label %b602, label %b603
b602:
  br label %b604
b604:
  %v3719 = phi i64 [ 0, %b602 ], [ %v3726, %b605 ]
  %v3720 = icmp slt i64 %v3719, 48
  br i1 %v3720, label %b605, label %b606
b605:
  %v3721 = add i64 0, %v3719
  %v3722 = getelementptr inbounds float, ptr %v164, i64 %v3721
  %v3723 = load <8 x float>, ptr %v3722, align 4
  %v3724 = add i64 144, %v3719
  %v3725 = getelementptr inbounds float, ptr %v60, i64 %v3724
  store <8 x float> %v3723, ptr %v3725, align 4
  %v3726 = add nsw i64 %v3719, 8
  br label %b604
b606:
  br label %b603
b603:
  %v3727 = icmp sgt i64 %v3, 1
  br i1 %v3727, label %b607, label %b608
b607:
  %v3728 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3729 = atomicrmw add ptr %v3728, i64 1 acq_rel
  %v3730 = load i64, ptr %v243, align 8
  %v3731 = add i64 %v3730, 1
  store i64 %v3731, ptr %v243, align 8
  %v3732 = mul i64 %v3, %v3731
  br label %b609
b609:
  %v3733 = load atomic i64, ptr %v3728 acquire, align 8
  %v3734 = icmp slt i64 %v3733, %v3732
  br i1 %v3734, label %b610, label %b611
b610:
  %v3735 = call i32 @sched_yield()
  br label %b609
b611:
  br label %b608
b608:
  %v3736 = icmp eq i64 %v2, 0
  br i1 %v3736, label %b612, label %b613
b612:
  %v3737 = icmp ult i64 2, 8
  %v3738 = select i1 %v3737, i64 2, i64 8
  %v3739 = trunc i64 %v3738 to i32
  %v3740 = insertelement <8 x i32> poison, i32 %v3739, i64 0
  %v3741 = shufflevector <8 x i32> %v3740, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3742 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3741
  %v3743 = add i64 0, 0
  %v3744 = getelementptr inbounds float, ptr %v156, i64 %v3743
  %v3745 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3744, <8 x i1> %v3742, <8 x float> zeroinitializer)
  %v3746 = add i64 0, 0
  %v3747 = getelementptr inbounds float, ptr %v78, i64 %v3746
  %v3748 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v3747, <8 x i1> %v3742, <8 x float> zeroinitializer)
  %v3749 = fmul <8 x float> %v3745, %v3748
  %v3750 = add i64 0, 0
  %v3751 = getelementptr inbounds float, ptr %v68, i64 %v3750
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v3749, ptr align 4 %v3751, <8 x i1> %v3742)
  br label %b613
b613:
  %v3752 = icmp sgt i64 %v3, 1
  br i1 %v3752, label %b614, label %b615
b614:
  %v3753 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3754 = atomicrmw add ptr %v3753, i64 1 acq_rel
  %v3755 = load i64, ptr %v243, align 8
  %v3756 = add i64 %v3755, 1
  store i64 %v3756, ptr %v243, align 8
  %v3757 = mul i64 %v3, %v3756
  br label %b616
b616:
  %v3758 = load atomic i64, ptr %v3753 acquire, align 8
  %v3759 = icmp slt i64 %v3758, %v3757
  br i1 %v3759, label %b617, label %b618
b617:
  %v3760 = call i32 @sched_yield()
  br label %b616
b618:
  br label %b615
b615:
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
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
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
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)
declare float @llvm.sqrt.f32(float)

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
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
